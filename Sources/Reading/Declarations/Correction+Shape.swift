import BriefingModel

extension RecordShape where Record == CorrectionRecord {
    static let correction = RecordShape(
        "correction", "What readers were told was changed.",
        [
            .required("date", DayShape(), { $0.date = $1 }, "The day on which readers were told."),
            .required("text", TextShape(), { $0.text = $1 }, "What they were told."),
            .many("claims", IDShape(.claim), { $0.claims = $1 }, "The claims that it concerns."),
            .one(
                "kind", WordShape(CorrectionKind.self), { $0.kind = $1 },
                "What sort of change; a correction unless said."),
            .one("was", TextShape(), { $0.was = $1 }, "What the article said before."),
            .one("now", TextShape(), { $0.now = $1 }, "What it says now."),
        ])
}
