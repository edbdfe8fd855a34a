import BriefingModel
import YAML

extension RecordShape where Record == SiteRecord {
    static let site = RecordShape(
        "site", "The site's own settings; `site.yml`.",
        [
            .required("title", TextShape(), \.title, "The site's title."),
            .one("description", TextShape(), \.description, "What it is about."),
            .one("publisher", PartShape { .publisher }, \.publisher, "Who publishes it."),
            .one(
                "base-url", BaseAddressShape(), \.baseURL,
                "Where it will stand; without it there are no feeds, sitemap, canonical addresses and 404 page."
            ),
            .one("lang", TextShape(), \.lang, "BCP 47 tag of its language; `en` unless said."),
            .one("dir", WordShape(WritingDirection.self), \.direction, "Writing direction."),
            .one("zone", TextShape(), \.zone, "IANA name of its zone."),
            zoneNames,
            .one("as-of", DayShape(), \.asOf, "The date for which it speaks; the latest in the content unless said."),
            .one("policy", TextShape(), \.policy, "The sourcing policy."),
            rules, pages,
            .one("raw-html", FlagShape(), \.allowsRawHTML, "`true` lets raw HTML in Markdown through."),
            aliases,
        ])

    private static let rules = Field<SiteRecord>(
        "rules", "Severity by rule: error, warning, note or off.",
        type: .mapping(.words(["error", "warning", "note", "off"]))
    ) { node, record, reader in
        record.rules = pairs(node, expecting: "a mapping from rules to severities", with: &reader).compactMap {
            key, value in
            guard let word = reader.scalar(value, expecting: "error, warning, note or off") else { return nil }
            guard ["error", "warning", "note", "off"].contains(word.text) else {
                reader.report(.unknownWord(word.text, known: ["error", "warning", "note", "off"]), at: word.range)
                return nil
            }
            return (key, Located(word.text, at: reader.place(word.range)))
        }
    }

    private static let pages = Field<SiteRecord>(
        "pages", "Page kinds to switch off: `kind: false`.", type: .mapping(.flag)
    ) { node, record, reader in
        record.pages = pairs(node, expecting: "a mapping from page kinds to true or false", with: &reader)
            .compactMap { key, value in FlagShape().read(value, with: &reader).map { (key, $0.value) } }
    }

    private static let zoneNames = Field<SiteRecord>(
        "zone-names", "What readers call the place of a zone: `America/New_York: Washington`.", type: .mapping(.text)
    ) { node, record, reader in
        record.zoneNames = pairs(node, expecting: "a mapping from zones to names", with: &reader)
            .compactMap { key, value in TextShape().read(value, with: &reader).map { (key, $0) } }
    }

    private static let aliases = Field<SiteRecord>(
        "aliases", "Former paths of pages, without `.html`, and the paths that they lead to now.", type: .mapping(.text)
    ) { node, record, reader in
        record.aliases = pairs(node, expecting: "a mapping from former paths to paths", with: &reader)
            .compactMap { key, value in
                TextShape().read(value, with: &reader).map { SiteRecord.Alias(from: key, to: $0) }
            }
    }

    private static func pairs(
        _ node: YAML.Node, expecting expected: String, with reader: inout RecordReader
    ) -> [(Located<String>, YAML.Node)] {
        switch node.content {
        case .mapping(let entries):
            return entries.map { (Located($0.key.text, at: reader.place($0.key.range)), $0.value) }
        case .empty, .refused: return []
        case .scalar, .sequence:
            reader.report(.wrongType(expected: expected, found: node.found), at: node.range)
            return []
        }
    }
}

extension RecordShape where Record == SiteRecord.Publisher {
    static let publisher = RecordShape(
        "publisher", "Who publishes the site. A bare value is the name.",
        [
            .required("name", TextShape(), \.name, "The name."),
            .one("url", AddressShape(), \.url, "Its own site."),
        ])
}
