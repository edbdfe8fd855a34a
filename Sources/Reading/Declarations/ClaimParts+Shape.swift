import BriefingModel

extension RecordShape where Record == QuantityRecord {
    static let quantity = RecordShape(
        "quantity", "A number that a claim asserts. A bare value is the number.",
        [
            .one("value", NumberShape(), { $0.value = $1 }, "The number; or `min`, `max` or both instead."),
            .one("min", NumberShape(), { $0.min = $1 }, "At least this many."),
            .one("max", NumberShape(), { $0.max = $1 }, "At most this many."),
            .one("unit", TextShape(), { $0.unit = $1 }, "What it is counted in."),
            .one(
                "counts", TextShape(), { $0.counts = $1 },
                "What is counted; figures that count different things do not conflict."
            ),
            .one("about", FlagShape(), { $0.isAbout = $1 }, "Whether it is approximate."),
            .one("as-of", WhenShape(), { $0.asOf = $1 }, "The date for which it is given."),
        ])
}

extension RecordShape where Record == CaveatRecord {
    static let caveat = RecordShape(
        "caveat", "What is still unsettled about a claim. A bare value is the text.",
        [
            .required("text", TextShape(), { $0.text = $1 }, "What is unsettled."),
            .one("due", WhenShape(), { $0.due = $1 }, "When an answer is due."),
            .one("closed-by", IDShape(.claim), { $0.closedBy = $1 }, "The claim that settles it."),
        ])
}

extension RecordShape where Record == StatusRecord {
    static let status = RecordShape(
        "status", "The editor's judgement from a date on. Needs one of `by`, `source`, `reason`.",
        [
            .required("date", DayShape(), { $0.date = $1 }, "The day from which it holds."),
            .required(
                "is", WordShape(Standing.self), { $0.standing = $1 },
                "How the claim stands; `open` hands back to derivation."),
            .one("by", IDShape(.claim), { $0.by = $1 }, "The claim that decides it."),
            .one("source", IDShape(.source), { $0.source = $1 }, "Where the reason can be read."),
            .one("reason", TextShape(), { $0.reason = $1 }, "The reason in words."),
        ])
}

extension RecordShape where Record == CheckRecord {
    static let check = RecordShape(
        "checked", "What the desk did to check a claim.",
        [
            .required("date", WhenShape(), { $0.date = $1 }, "When."),
            .required("how", TextShape(), { $0.how = $1 }, "How."),
            .one("by", TextShape(), { $0.by = $1 }, "Who did."),
            .one("result", TextShape(), { $0.result = $1 }, "What came of it."),
        ])
}

extension RecordShape where Record == AnchorRecord {
    static let anchor = RecordShape(
        "anchor", "Words of the article that a claim is tied to (W3C TextQuoteSelector). A bare value is `exact`.",
        [
            .required("exact", TextShape(), { $0.exact = $1 }, "The words."),
            .one("prefix", TextShape(), { $0.prefix = $1 }, "Words directly before them."),
            .one("suffix", TextShape(), { $0.suffix = $1 }, "Words directly after them."),
            .one(
                "in", WordShape(AnchorRecord.Location.self), { $0.location = $1 }, "Which text: the body unless said."),
        ])
}
