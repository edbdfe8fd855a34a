import BriefingModel
import JSON

extension StructuredData {
    /// `schema:Claim` with the quotations behind it, and the desk's review where there is one.
    func writePage(of ref: Ref<Claim>, _ json: inout JSONWriter) {
        json.array("@graph") { json in
            json.object { write(ref, &$0) }
            if let review = ClaimReview(of: ref, at: at) { json.object { write(review, of: ref, &$0) } }
        }
    }

    private func write(_ ref: Ref<Claim>, _ json: inout JSONWriter) {
        let claim = briefing[ref]
        // As many as the first part of the page has, so that neither grows without end.
        let known = claim.attributions.filter { $0.reported <= at.date }.prefix(Parts.size)
        json.string("@type", "Claim")
        json.string("@id", address(ref, "claim"))
        json.string("url", address(ref))
        json.string("text", claim.text)
        json.string("inLanguage", claim.article.map { briefing[$0].lang } ?? briefing.site.lang)
        json.string("datePublished", claim.reported.description)
        json.list("author", (claim.heldBy.prefix(Parts.size) + known.compactMap(\.asserter)).unique) { speaker, json in
            json.object { writeName(of: speaker, &$0) }
        }
        let sources = known.flatMap(\.sources).unique
        let articles = briefing.index.mentionsOfClaim[ref].compactMap { mention -> Ref<Article>? in
            if case .article(let article) = mention.host { article } else { nil }
        }.unique.prefix(Parts.size)
        if !sources.isEmpty || !articles.isEmpty {
            json.array("appearance") { json in
                for source in sources { json.object { writeName(of: source, &$0) } }
                for article in articles {
                    json.object { json in
                        json.string("@type", "NewsArticle")
                        json.string("@id", address(article, "article"))
                        json.string("headline", briefing[article].title)
                    }
                }
            }
        }
        if let event = claim.event, let id = address(event, "event") {
            json.object("about") { json in
                json.string("@type", "Event")
                json.string("@id", id)
            }
        }
        json.list("hasPart", known.filter { $0.quote ?? $0.translation != nil }) { attribution, json in
            json.object { write(quotationOf: attribution, &$0) }
        }
    }

    /// `schema:Quotation`: the speaker's own words, or their translation where we do not hold them.
    private func write(quotationOf attribution: Attribution, _ json: inout JSONWriter) {
        json.string("@type", "Quotation")
        json.string("text", attribution.quote ?? attribution.translation)
        if attribution.quote != nil { json.string("inLanguage", attribution.quoteLang) }
        json.string("dateCreated", Self.date(attribution.said))
        if let speaker = attribution.asserter {
            json.object("spokenByCharacter") { writeName(of: speaker, &$0) }
        }
        if let source = attribution.openSource { json.object("isPartOf") { writeName(of: source, &$0) } }
        guard attribution.quote != nil, let translation = attribution.translation else { return }
        json.object("workTranslation") { json in
            json.string("@type", "Quotation")
            json.string("text", translation)
            if let translator = attribution.translatedBy {
                json.object("translator") { json in
                    json.string("@type", "Person")
                    json.string("name", translator)
                }
            }
        }
    }

    /// `schema:ClaimReview`.
    private func write(_ review: ClaimReview, of ref: Ref<Claim>, _ json: inout JSONWriter) {
        json.string("@type", "ClaimReview")
        json.string("@id", address(ref, "review"))
        json.string("url", address(ref))
        json.string("claimReviewed", briefing[ref].text)
        json.object("itemReviewed") { json in
            json.string("@type", "Claim")
            json.string("@id", address(ref, "claim"))
        }
        writePublisher("author", &json)
        json.string("datePublished", review.date)
        json.object("reviewRating") { json in
            // In words alone: a desk that judges a claim refuted has not put it on a scale.
            json.string("@type", "Rating")
            json.string("alternateName", review.rating)
        }
        json.string("reviewBody", review.body)
        if let source = review.source { json.object("citation") { writeName(of: source, &$0) } }
    }
}
