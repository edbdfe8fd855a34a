import BriefingModel
import JSON

extension StructuredData {
    /// `schema:NewsArticle`. Its claims are not listed: each says on its own page that it appears here, and an article
    /// with many would carry the list on every visit.
    func write(_ ref: Ref<Article>, _ json: inout JSONWriter) {
        let article = briefing[ref]
        json.string("@type", "NewsArticle")
        json.string("@id", address(ref, "article"))
        json.string("url", address(ref))
        json.string("headline", article.title)
        json.string("description", article.summary)
        json.string("inLanguage", article.lang)
        json.string("datePublished", article.published.description)
        json.string("dateModified", article.lastChange.description)
        json.list("author", article.authors) { name, json in
            json.object { json in
                // The desk may sign as a whole; every other byline is a person's.
                guard name != briefing.site.publisherName else { return writePublisher(&json) }
                json.string("@type", "Person")
                json.string("name", name)
            }
        }
        writePublisher("publisher", &json)
        json.string("sameAs", article.canonical?.safeURL)
        json.list("correction", article.corrections) { correction, json in
            json.object { json in
                json.string("@type", "CorrectionComment")
                json.string("text", correction.text)
                json.string("datePublished", correction.date.description)
            }
        }
    }
}
