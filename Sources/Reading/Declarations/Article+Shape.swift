import BriefingModel

extension RecordShape where Record == ArticleRecord {
    static let article = RecordShape(
        "article", "A piece of prose whose claims are annotated; the front matter of `articles/**/<slug>.md`.",
        [
            .required("title", TextShape(), \.title, "The headline."),
            .required("published", DayShape(), \.published, "The day of publication."),
            .one("updated", DayShape(), \.updated, "The day of the last change."),
            .many("authors", TextShape(), \.authors, "Who wrote it."),
            .one("summary", TextShape(), \.summary, "What it says, in a sentence or two."),
            .one("bottom-line", TextShape(), \.bottomLine, "What a reader should take away."),
            .one("lang", TextShape(), \.lang, "BCP 47 tag; the site's unless said."),
            .one("dir", WordShape(WritingDirection.self), \.direction, "Writing direction."),
            .one("zone", TextShape(), \.zone, "IANA name of the article's zone; the site's unless said."),
            .one("draft", FlagShape(), \.isDraft, "`true` keeps it out of the site."),
            .one("canonical", AddressShape(), \.canonical, "The address of the article of record."),
            .many("aliases", AliasShape(), \.aliases, "Former slugs."),
            .one("defaults", PartShape { .defaults }, \.defaults, "Defaults of its attributions."),
            .records("events", Registries.events, \.events, "Events, by id."),
            .records("speakers", Registries.speakers, \.speakers, "Speakers, by id."),
            .records("sources", Registries.sources, \.sources, "Sources, by id."),
            .records("claims", Registries.claims, \.claims, "Claims, by id."),
            .records("questions", Registries.questions, \.questions, "Questions, by id."),
            .records("inquiries", Registries.inquiries, \.inquiries, "Inquiries, by id."),
            .many("corrections", PartShape { .correction }, \.corrections, "Corrections, in date order."),
            .secret("private-note", "A remark, never published."),
        ])
}

extension Field where Record == ArticleRecord {
    fileprivate static func records<Written>(
        _ key: String, _ registry: RegistryShape<Written>, _ path: WritableKeyPath<ArticleRecord, [Written]> & Sendable,
        _ doc: String
    ) -> Field {
        Field(key, doc, type: registry.type) { node, record, reader in
            if let records = registry.read(node, with: &reader) { record[keyPath: path] = records }
        }
    }
}
