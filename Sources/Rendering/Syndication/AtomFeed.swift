/// A feed as Atom (RFC 4287).
struct AtomFeed: SiteFile {
    let feed: Feed

    static let mediaType = "application/atom+xml"

    var bytes: [UInt8] {
        var xml = XMLWriter()
        xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.lang)]) { xml in
            let address = feed.base + feed.kind.atomPath
            xml.element("id", text: address)
            xml.element("title", text: feed.title)
            if let description = feed.description { xml.element("subtitle", text: description) }
            xml.element("link", [("rel", "self"), ("type", Self.mediaType), ("href", address)])
            xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", feed.homeAddress)])
            xml.element("updated", text: feed.updated)
            xml.element("author") { $0.element("name", text: feed.publisher) }
            xml.element("generator", text: "OnRecord")
            for entry in feed.entries { write(entry, &xml) }
        }
        return xml.bytes
    }

    private func write(_ entry: FeedEntry, _ xml: inout XMLWriter) {
        xml.element("entry", [("xml:lang", entry.lang)]) { xml in
            xml.element("id", text: entry.id)
            xml.element("title", text: entry.title)
            xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.address)])
            xml.element("published", text: entry.published)
            xml.element("updated", text: entry.updated)
            for author in entry.authors { xml.element("author") { $0.element("name", text: author) } }
            xml.element("summary", text: entry.text)
        }
    }
}
