import BriefingModel

extension RecordShape where Record == AttributionRecord {
    static let attribution = RecordShape(
        "attribution", "Who said a claim, through whom, how they know, and on what terms. A bare value is the speaker.",
        [speaker] + manner)

    private static let speaker: Field<AttributionRecord> = .one(
        "speaker", IDShape(.speaker), { $0.speaker = $1 }, "Who says so; or `via` with `evidence` instead.")

    /// The keys that an article gives as defaults.
    static let defaults = RecordShape(
        "defaults", "What the attributions of an article say unless they say otherwise.",
        manner.filter { ["via", "terms", "evidence", "said"].contains($0.key) })

    /// Every key of an attribution but the speaker; on a claim they are the defaults of its attributions.
    static let manner: [Field<AttributionRecord>] = [
        .many("on-behalf-of", IDShape(.speaker), { $0.onBehalfOf = $1 }, "For whom they spoke here."),
        .many(
            "via", LinkShape(), { $0.via = $1 }, "The way from the speaker to us, in order: speakers, sources, `us`."),
        .one("mode", WordShape(Mode.self), { $0.mode = $1 }, "How the words reach the reader."),
        .one("terms", WordShape(Terms.self), { $0.terms = $1 }, "On what terms they spoke (AP)."),
        .one("evidence", WordShape(Evidence.self), { $0.evidence = $1 }, "How they know."),
        .one("attributed", WordShape(Attributed.self), { $0.attributed = $1 }, "How the text ties the words to them."),
        .one("said", WhenShape(), { $0.said = $1 }, "When it was said."),
        .one(
            "reported", WhenShape(), { $0.reported = $1 },
            "When it became known; the article's `published` unless said."),
        .one("quote", TextShape(), { $0.quote = $1 }, "Their own words; needs a quote mode."),
        .one("quote-lang", TextShape(), { $0.quoteLang = $1 }, "BCP 47 tag of the quote's language."),
        .one("translation", TextShape(), { $0.translation = $1 }, "The quote in the article's language."),
        .one("translated-by", TextShape(), { $0.translatedBy = $1 }, "Who translated it."),
        .one("passage", TextShape(), { $0.passage = $1 }, "The source's own sentence."),
        .one("wording", TextShape(), { $0.wording = $1 }, "Their own words for how likely."),
        .one(
            "reliability", WordShape(Reliability.self), { $0.reliability = $1 },
            "Admiralty grade; wins over the source's."),
    ]
}
