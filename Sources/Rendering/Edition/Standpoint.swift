import BriefingModel
import EDTF

/// From where a page looks at the site, and from when: every link is relative to it, and nothing from after its date
/// counts.
struct Standpoint: Sendable {
    let edition: Edition
    /// The day at the end of which the page sees the record: the site's own date, on most pages.
    let date: CivilDate
    /// The way to the root of the site: `../` for each folder that the page is in.
    let root: String

    init(_ edition: Edition, path: String, date: CivilDate? = nil) {
        self.init(edition, root: RelativePath.toRoot(from: path), date: date)
    }

    /// - Parameter root: the way to the root of the site from wherever the page will be read.
    init(_ edition: Edition, root: String, date: CivilDate? = nil) {
        self.edition = edition
        self.date = date ?? edition.date
        self.root = root
    }

    var briefing: Briefing { edition.briefing }

    /// What tells a record as seen from here from the same seen from elsewhere, and from others of its kind: from every
    /// page of one depth it is the same. Nil where nothing is gained by keeping what it looks like.
    func identity(ofRow row: Int32) -> UInt64? {
        guard date == edition.date, root.isEmpty || root.utf8.starts(with: Addresses.root.utf8) else { return nil }
        return UInt64(root.utf8.count) << 32 | UInt64(UInt32(bitPattern: row))
    }

    var words: Wording { edition.words }
    /// Whether the site has drawings.
    var draws: Bool { edition.kinds.contains(.drawings) }

    /// How a claim stands on the date; nil for kinds without standing, and for what is not yet reported.
    func standing(of claim: Ref<Claim>) -> StandingChange? { edition.facts.standing(of: claim, on: date) }

    /// The independent origins of a claim that are known on the date.
    func origins(of claim: Ref<Claim>) -> OriginRange {
        date == edition.date ? edition.origins(of: claim) : edition.facts.origins(of: claim, on: date)
    }

    /// Whether a claim is known on the date.
    func isKnown(_ claim: Ref<Claim>) -> Bool { briefing[claim].reported <= date }

    /// The address of a page, or nil where the site has switched its kind off.
    func href(_ path: String, _ kind: PageKind) -> String? {
        edition.kinds.contains(kind) ? root + path : nil
    }

    func href(_ ref: Ref<Claim>) -> String? {
        edition.kinds.contains(.claims) ? edition.addresses.from(root, to: ref) : nil
    }

    func href(_ ref: Ref<Speaker>) -> String? {
        edition.kinds.contains(.speakers) ? edition.addresses.from(root, to: ref) : nil
    }

    func href(_ ref: Ref<Source>) -> String? {
        edition.kinds.contains(.sources) ? edition.addresses.from(root, to: ref) : nil
    }

    func href(_ ref: Ref<Event>) -> String? {
        edition.kinds.contains(.events) ? edition.addresses.from(root, to: ref) : nil
    }

    func href(_ ref: Ref<Article>) -> String? {
        edition.kinds.contains(.articles) ? edition.addresses.from(root, to: ref) : nil
    }

    func href(_ ref: Ref<Question>) -> String? {
        href(edition.openItems.path(of: ref) + "#question:\(briefing[ref].id)", .open)
    }

    func href(_ ref: Ref<Inquiry>) -> String? {
        href(edition.openItems.path(of: ref) + "#inquiry:\(briefing[ref].id)", .open)
    }

    /// The page of the record as it was known on a date, or on the last date before on which anything changed.
    func hrefAsKnown(on date: CivilDate) -> String? {
        edition.chronicle.day(at: date).flatMap { href(AsKnown.path(edition.chronicle.days[$0].date), .asKnown) }
    }

    func link(_ ref: Ref<Claim>) -> LinkContext { LinkContext(href(ref), briefing[ref].text) }
    func link(_ ref: Ref<Source>) -> LinkContext { LinkContext(href(ref), briefing[ref].title) }
    func link(_ ref: Ref<Event>) -> LinkContext { LinkContext(href(ref), briefing[ref].title) }
    func link(_ ref: Ref<Article>) -> LinkContext { LinkContext(href(ref), briefing[ref].title) }
    func link(_ ref: Ref<Speaker>) -> LinkContext { LinkContext(href(ref), briefing[ref].displayName.capitalized) }

    /// A speaker as named inside a sentence, where the description of somebody anonymous begins in lower case.
    func linkInSentence(_ ref: Ref<Speaker>) -> LinkContext { LinkContext(href(ref), briefing[ref].displayName) }

    /// A claim as named inside a sentence, which has its own full stop.
    func linkInSentence(_ ref: Ref<Claim>) -> LinkContext {
        LinkContext(href(ref), briefing[ref].text.withoutFullStop)
    }

    /// Several links as one list: “a, b and c”.
    func list(_ links: [LinkContext]) -> [LinkContext] {
        guard links.count > 1 else { return links }
        return links.enumerated().map { position, link in
            var link = link
            link.before = words.separator(at: position, of: links.count)
            return link
        }
    }
}
