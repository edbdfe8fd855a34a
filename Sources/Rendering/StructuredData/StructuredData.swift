import BriefingModel
import EDTF
import JSON
import Mustache

/// What a page is about as JSON-LD in the vocabulary of schema.org, for search engines and fact-check aggregators.
///
/// Records are named by the addresses of their pages with a fragment: `claims/no-harm.html#claim`. Addresses are
/// absolute where the site has a base-url, else relative to the page, which JSON-LD resolves as HTML does. What the
/// record does not say is left out; what schema.org has no word for is said by the nearest that is not wrong.
struct StructuredData {
    let at: Standpoint
    private let subject: Subject

    /// Nil for pages that are about no single record, and where the site has switched it off.
    init?(_ frame: PageFrame) {
        guard frame.at.edition.kinds.contains(.structuredData) else { return nil }
        switch frame.subject {
        case .site, .article, .claim, .speaker, .source, .event: break
        case .overview, .part, .notFound: return nil
        }
        at = frame.at
        subject = frame.subject
    }

    /// A whole `<script>` of data: no script, so that no Content-Security-Policy refuses it.
    var html: SafeHTML {
        // Markup cannot stand in it: every `<`, `>` and `&` of a string is written as `\u00…`.
        SafeHTML { output in
            output.append("<script type=\"application/ld+json\">")
            output.append(trusted: json.bytes)
            output.append("</script>")
        }
    }

    private var json: JSONWriter {
        var json = JSONWriter.forHTML
        json.object { json in
            json.string("@context", "https://schema.org")
            switch subject {
            case .site: writeSite(&json)
            case .article(let ref): write(ref, &json)
            case .claim(let ref): writePage(of: ref, &json)
            case .speaker(let ref): writePage(of: ref, &json)
            case .source(let ref): write(ref, &json)
            case .event(let ref): write(ref, &json)
            case .overview, .part, .notFound: break
            }
        }
        return json
    }

    var briefing: Briefing { at.briefing }

    private func writeSite(_ json: inout JSONWriter) {
        json.string("@type", "WebSite")
        json.string("@id", address("index.html", "site"))
        json.string("url", address("index.html"))
        json.string("name", briefing.site.title)
        json.string("description", briefing.site.description)
        json.string("inLanguage", briefing.site.lang)
        writePublisher("publisher", &json)
    }

    /// The desk that publishes the site, where it says who that is.
    func writePublisher(_ name: String, _ json: inout JSONWriter) {
        guard briefing.site.publisherName != nil else { return }
        json.object(name) { writePublisher(&$0) }
    }

    func writePublisher(_ json: inout JSONWriter) {
        json.string("@type", "Organization")
        json.string("@id", address("index.html", "publisher"))
        json.string("name", briefing.site.publisherName)
        json.string("url", briefing.site.publisherURL?.safeURL)
    }

    // MARK: Addresses

    /// The address of a page, and what of it is meant.
    func address(_ path: String, _ fragment: String? = nil) -> String {
        (at.edition.address(path) ?? at.root + path) + (fragment.map { "#" + $0 } ?? "")
    }

    /// The same, or nil where the site has no such page.
    func address(_ path: String, _ kind: PageKind, _ fragment: String? = nil) -> String? {
        at.edition.kinds.contains(kind) ? address(path, fragment) : nil
    }

    func address(_ ref: Ref<Claim>, _ fragment: String? = nil) -> String? {
        address("claims/\(briefing[ref].id).html", .claims, fragment)
    }
    func address(_ ref: Ref<Speaker>, _ fragment: String? = nil) -> String? {
        address("speakers/\(briefing[ref].id).html", .speakers, fragment)
    }
    func address(_ ref: Ref<Source>, _ fragment: String? = nil) -> String? {
        address("sources/\(briefing[ref].id).html", .sources, fragment)
    }
    func address(_ ref: Ref<Event>, _ fragment: String? = nil) -> String? {
        address("events/\(briefing[ref].id).html", .events, fragment)
    }
    func address(_ ref: Ref<Article>, _ fragment: String? = nil) -> String? {
        address("articles/\(briefing[ref].id).html", .articles, fragment)
    }

    // MARK: Dates

    /// A date that ISO 8601-1, and with it schema.org, can say without loss; nil for every other.
    static func date(_ when: When?) -> String? {
        guard let edtf = when?.edtf, edtf.level == .level0, edtf.interval == nil else { return nil }
        return edtf.description
    }

    /// The same of one end of an interval.
    static func date(_ date: EDTF.Date?) -> String? {
        guard let text = date?.description, (try? EDTF(text))?.level == .level0 else { return nil }
        return text
    }
}
