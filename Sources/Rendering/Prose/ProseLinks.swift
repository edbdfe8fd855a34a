import BriefingModel
import CommonMark

/// What the destinations of links in prose lead to on a page.
struct ProseLinks: Sendable {
    let at: Standpoint
    /// The folder of the prose's file in `content/`, with a final slash; empty at its root.
    let folder: String

    /// How a link is rendered where claims have no marks.
    func rendering(_ link: Link) -> LinkRendering {
        let destination = link.destination
        if let (scheme, id) = Self.record(destination) {
            return href(scheme, id).map { .link(href: $0) } ?? .text
        }
        return relative(destination).map { .link(href: $0) } ?? .link()
    }

    /// How an image is rendered.
    func rendering(ofImage image: Link) -> ImageRendering {
        relative(image.destination).map { .image(source: $0) } ?? .image()
    }

    /// The scheme and the rest of a link to a record: `claim:channels`.
    static func record(_ destination: String) -> (scheme: RecordScheme, id: String)? {
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")),
            let scheme = RecordScheme(rawValue: destination[..<colon].lowercased())
        else { return nil }
        return (scheme, String(destination[destination.index(after: colon)...]))
    }

    private func href(_ scheme: RecordScheme, _ id: String) -> String? {
        let briefing = at.briefing
        switch scheme {
        case .claim: return briefing.claims.ref(toIDOrAlias: id).flatMap { at.href($0) }
        case .event: return briefing.events.ref(toIDOrAlias: id).flatMap { at.href($0) }
        case .speaker: return briefing.speakers.ref(toIDOrAlias: id).flatMap { at.href($0) }
        case .source: return briefing.sources.ref(toIDOrAlias: id).flatMap { at.href($0) }
        case .question: return briefing.questions.ref(toIDOrAlias: id).flatMap { at.href($0) }
        case .inquiry: return briefing.inquiries.ref(toIDOrAlias: id).flatMap { at.href($0) }
        case .article:
            let parts = id.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let href = parts.first.flatMap { briefing.articles.ref(toIDOrAlias: String($0)) }.flatMap { at.href($0) }
            return href.map { parts.count > 1 ? "\($0)#\(parts[1])" : $0 }
        }
    }

    /// The address on this page of a relative link: to a file of `content/`, or to the page that it becomes. Nil for
    /// a link with a scheme, one to another host, and one into the page itself.
    private func relative(_ destination: String) -> String? {
        let end = destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
        let path = destination[..<(end ?? destination.endIndex)]
        guard !path.isEmpty, !path.hasPrefix("//"), !path.utf8.contains(UInt8(ascii: ":")) else { return nil }
        let tail = destination[(end ?? destination.endIndex)...]
        guard let target = RelativePath.normalized(path.hasPrefix("/") ? String(path.dropFirst()) : folder + path)
        else {
            return nil
        }
        switch at.edition.files.page(target) {
        case .article(let ref): return at.href(ref).map { $0 + tail }
        case .speaker(let ref): return at.href(ref).map { $0 + tail }
        case .source(let ref): return at.href(ref).map { $0 + tail }
        case .event(let ref): return at.href(ref).map { $0 + tail }
        case nil: return at.root + target + tail
        }
    }
}

/// The schemes of links in prose to records.
enum RecordScheme: String, Sendable {
    case claim, event, speaker, source, question, inquiry, article
}

extension Table {
    /// The record with an id, or with a former id.
    func ref(toIDOrAlias id: String) -> Ref<Record>? {
        if let ref = ref(id) { return ref }
        var (low, high) = (0, aliases.count)
        while low < high {
            let middle = (low + high) / 2
            if aliases[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < aliases.count && aliases[low].id == id ? aliases[low].ref : nil
    }
}
