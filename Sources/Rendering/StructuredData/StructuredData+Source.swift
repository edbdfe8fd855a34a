import BriefingModel
import JSON

extension StructuredData {
    /// The kind of `schema:CreativeWork` that a source is.
    func write(_ ref: Ref<Source>, _ json: inout JSONWriter) {
        let source = briefing[ref]
        writeName(of: ref, &json)
        json.string("mainEntityOfPage", address(ref))
        json.string("inLanguage", source.lang)
        json.string("datePublished", Self.date(source.issued))
        json.list("author", source.authors) { name, json in
            json.object { json in
                json.string("@type", "Person")
                json.string("name", name.displayName)
            }
        }
        if let outlet = source.outlet { json.object("publisher") { writeName(of: outlet, &$0) } }
        json.string("archivedAt", source.archived?.safeURL)
        json.list("isBasedOn", ((source.copyOf.map { [$0] } ?? []) + source.derivedFrom).unique) { origin, json in
            json.object { writeName(of: origin, &$0) }
        }
    }

    /// What every mention of a source says. One that is confidential has no name, only a description.
    func writeName(of ref: Ref<Source>, _ json: inout JSONWriter) {
        let source = briefing[ref]
        json.string("@type", source.schemaType)
        json.string("@id", address(ref, "source"))
        json.string(source.isDescribed ? "description" : "name", source.title)
        json.string("url", source.url?.safeURL)
    }
}

extension Source {
    /// By the source's CSL type.
    fileprivate var schemaType: String {
        switch type {
        case "article-newspaper", "article-magazine": "NewsArticle"
        case "article-journal": "ScholarlyArticle"
        case "article": "Article"
        case "book": "Book"
        case "chapter": "Chapter"
        case "dataset": "Dataset"
        case "map": "Map"
        case "post", "post-weblog": "SocialMediaPosting"
        case "report": "Report"
        case "thesis": "Thesis"
        case "webpage": "WebPage"
        case "legislation", "bill", "regulation", "treaty": "Legislation"
        default: "CreativeWork"
        }
    }
}
