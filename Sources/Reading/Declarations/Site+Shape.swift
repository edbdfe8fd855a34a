import BriefingModel
import YAML

extension RecordShape where Record == SiteRecord {
    static let site = RecordShape(
        "site", "The site's own settings; `site.yml`.",
        [
            .required("title", TextShape(), { $0.title = $1 }, "The site's title."),
            .one("description", TextShape(), { $0.description = $1 }, "What it is about."),
            .one("publisher", PartShape { .publisher }, { $0.publisher = $1 }, "Who publishes it."),
            .one(
                "base-url", BaseAddressShape(), { $0.baseURL = $1 },
                "Where it will stand; without it there are no feeds, sitemap, canonical addresses and 404 page."
            ),
            .one("lang", TextShape(), { $0.lang = $1 }, "BCP 47 tag of its language; `en` unless said."),
            .one("dir", WordShape(WritingDirection.self), { $0.direction = $1 }, "Writing direction."),
            .one("zone", TextShape(), { $0.zone = $1 }, "IANA name of its zone."),
            zoneNames,
            .one(
                "as-of", DayShape(), { $0.asOf = $1 },
                "The date for which it speaks; the latest in the content unless said."),
            .one("policy", WordShape(PolicyChoice.self), { $0.policy = $1 }, "The desk's standards; `ap` unless said."),
            .rules { $0.rules = $1 }, pages,
            .one("raw-html", FlagShape(), { $0.allowsRawHTML = $1 }, "`true` lets raw HTML in Markdown through."),
            aliases,
        ])

    private static let pages = Field<SiteRecord>(
        "pages", "Page kinds to switch off: `kind: false`, of \(kindsOfPages).", type: .mapping(.flag)
    ) { node, record, reader in
        record.pages = reader.pairs(node, expecting: "a mapping from page kinds to true or false")
            .compactMap { key, value in FlagShape().read(value, with: &reader).map { (key, $0.value) } }
    }

    private static let kindsOfPages = PageKind.optional.map { "`\($0.rawValue)`" }.sorted().joined(separator: ", ")

    private static let zoneNames = Field<SiteRecord>(
        "zone-names", "What readers call the place of a zone: `America/New_York: Washington`.", type: .mapping(.text)
    ) { node, record, reader in
        record.zoneNames = reader.pairs(node, expecting: "a mapping from zones to names")
            .compactMap { key, value in TextShape().read(value, with: &reader).map { (key, $0) } }
    }

    private static let aliases = Field<SiteRecord>(
        "aliases", "Former paths of pages, without `.html`, and the paths that they lead to now.", type: .mapping(.text)
    ) { node, record, reader in
        record.aliases = reader.pairs(node, expecting: "a mapping from former paths to paths")
            .compactMap { key, value in
                TextShape().read(value, with: &reader).map { SiteRecord.Alias(from: key, to: $0) }
            }
    }
}

extension RecordShape where Record == SiteRecord.Publisher {
    static let publisher = RecordShape(
        "publisher", "Who publishes the site. A bare value is the name.",
        [
            .required("name", TextShape(), { $0.name = $1 }, "The name."),
            .one("url", AddressShape(), { $0.url = $1 }, "Its own site."),
        ])
}
