import BriefingModel

extension RecordShape where Record == AttributionRecord {
    static let attribution = RecordShape(
        "attribution", "Who said a claim, through whom, how they know, and on what terms. A bare value is the speaker.",
        [.one("speaker", IDShape(.speaker), \.speaker, "Who says so; or `via` with `evidence` instead.")] + manner)

    /// The keys that an article gives as defaults.
    static let defaults = RecordShape(
        "defaults", "What the attributions of an article say unless they say otherwise.",
        manner.filter { ["via", "terms", "evidence", "said"].contains($0.key) })

    /// Every key of an attribution but the speaker; on a claim they are the defaults of its attributions.
    static let manner: [Field<AttributionRecord>] = [
        .many("on-behalf-of", IDShape(.speaker), \.onBehalfOf, "For whom they spoke here."),
        .many("via", LinkShape(), \.via, "The way from the speaker to us, in order: speakers, sources, `us`."),
        .one("mode", WordShape(Mode.self), \.mode, "How the words reach the reader."),
        .one("terms", WordShape(Terms.self), \.terms, "On what terms they spoke (AP)."),
        .one("evidence", WordShape(Evidence.self), \.evidence, "How they know."),
        .one("attributed", WordShape(Attributed.self), \.attributed, "How the text ties the words to them."),
        .one("said", WhenShape(), \.said, "When it was said."),
        .one("reported", WhenShape(), \.reported, "When it became known; the article's `published` unless said."),
        .one("quote", TextShape(), \.quote, "Their own words; needs a quote mode."),
        .one("quote-lang", TextShape(), \.quoteLang, "BCP 47 tag of the quote's language."),
        .one("translation", TextShape(), \.translation, "The quote in the article's language."),
        .one("translated-by", TextShape(), \.translatedBy, "Who translated it."),
        .one("passage", TextShape(), \.passage, "The source's own sentence."),
        .one("wording", TextShape(), \.wording, "Their own words for how likely."),
        .one("reliability", WordShape(Reliability.self), \.reliability, "Admiralty grade; wins over the source's."),
    ]
}
