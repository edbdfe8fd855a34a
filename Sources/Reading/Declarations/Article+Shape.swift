import BriefingModel

extension RecordShape where Record == ArticleRecord {
    static let article = RecordShape(
        "article", "A piece of prose whose claims are annotated; the front matter of `articles/**/<slug>.md`.",
        [
            .required("title", TextShape(), { $0.title = $1 }, "The headline."),
            .required("published", DayShape(), { $0.published = $1 }, "The day of publication."),
            .one("updated", DayShape(), { $0.updated = $1 }, "The day of the last change."),
            .many("authors", TextShape(), { $0.authors = $1 }, "Who wrote it."),
            .one("summary", TextShape(), { $0.summary = $1 }, "What it says, in a sentence or two."),
            .one("bottom-line", TextShape(), { $0.bottomLine = $1 }, "What a reader should take away."),
            .one("lang", TextShape(), { $0.lang = $1 }, "BCP 47 tag; the site's unless said."),
            .one("dir", WordShape(WritingDirection.self), { $0.direction = $1 }, "Writing direction."),
            .one("zone", TextShape(), { $0.zone = $1 }, "IANA name of the article's zone; the site's unless said."),
            .one("draft", FlagShape(), { $0.isDraft = $1 }, "`true` keeps it out of the site."),
            .one("canonical", AddressShape(), { $0.canonical = $1 }, "The address of the article of record."),
            .many("aliases", AliasShape(), { $0.aliases = $1 }, "Former slugs."),
            .one("defaults", PartShape { .defaults }, { $0.defaults = $1 }, "Defaults of its attributions."),
            .records("events", Registries.events, { $0.events = $1 }, "Events, by id."),
            .records("speakers", Registries.speakers, { $0.speakers = $1 }, "Speakers, by id."),
            .records("sources", Registries.sources, { $0.sources = $1 }, "Sources, by id."),
            .records("claims", Registries.claims, { $0.claims = $1 }, "Claims, by id."),
            .records("questions", Registries.questions, { $0.questions = $1 }, "Questions, by id."),
            .records("inquiries", Registries.inquiries, { $0.inquiries = $1 }, "Inquiries, by id."),
            .many("corrections", PartShape { .correction }, { $0.corrections = $1 }, "Corrections, in date order."),
            .secret("private-note", "A remark, never published."),
        ])
}

extension Field where Record == ArticleRecord {
    fileprivate static func records<Written>(
        _ key: String, _ registry: RegistryShape<Written>, _ put: @escaping Put<[Written]>,
        _ doc: String
    ) -> Field {
        Field(key, doc, type: registry.type) { node, record, reader in
            if let records = registry.read(node, with: &reader) { put(&record, records) }
        }
    }
}
