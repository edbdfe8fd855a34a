import BriefingModel

extension RecordShape where Record == QuantityRecord {
    static let quantity = RecordShape(
        "quantity", "A number that a claim asserts. A bare value is the number.",
        [
            .one("value", NumberShape(), \.value, "The number; or `min`, `max` or both instead."),
            .one("min", NumberShape(), \.min, "At least this many."),
            .one("max", NumberShape(), \.max, "At most this many."),
            .one("unit", TextShape(), \.unit, "What it is counted in."),
            .one(
                "counts", TextShape(), \.counts, "What is counted; figures that count different things do not conflict."
            ),
            .one("about", FlagShape(), \.isAbout, "Whether it is approximate."),
            .one("as-of", WhenShape(), \.asOf, "The date for which it is given."),
        ])
}

extension RecordShape where Record == CaveatRecord {
    static let caveat = RecordShape(
        "caveat", "What is still unsettled about a claim. A bare value is the text.",
        [
            .required("text", TextShape(), \.text, "What is unsettled."),
            .one("due", WhenShape(), \.due, "When an answer is due."),
            .one("closed-by", IDShape(.claim), \.closedBy, "The claim that settles it."),
        ])
}

extension RecordShape where Record == StatusRecord {
    static let status = RecordShape(
        "status", "The editor's judgement from a date on. Needs one of `by`, `source`, `reason`.",
        [
            .required("date", DayShape(), \.date, "The day from which it holds."),
            .required(
                "is", WordShape(Standing.self), \.standing, "How the claim stands; `open` hands back to derivation."),
            .one("by", IDShape(.claim), \.by, "The claim that decides it."),
            .one("source", IDShape(.source), \.source, "Where the reason can be read."),
            .one("reason", TextShape(), \.reason, "The reason in words."),
        ])
}

extension RecordShape where Record == CheckRecord {
    static let check = RecordShape(
        "checked", "What the desk did to check a claim.",
        [
            .required("date", WhenShape(), \.date, "When."),
            .required("how", TextShape(), \.how, "How."),
            .one("by", TextShape(), \.by, "Who did."),
            .one("result", TextShape(), \.result, "What came of it."),
        ])
}

extension RecordShape where Record == AnchorRecord {
    static let anchor = RecordShape(
        "anchor", "Words of the article that a claim is tied to (W3C TextQuoteSelector). A bare value is `exact`.",
        [
            .required("exact", TextShape(), \.exact, "The words."),
            .one("prefix", TextShape(), \.prefix, "Words directly before them."),
            .one("suffix", TextShape(), \.suffix, "Words directly after them."),
            .one("in", WordShape(AnchorRecord.Location.self), \.location, "Which text: the body unless said."),
        ])
}
