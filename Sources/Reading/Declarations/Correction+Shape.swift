import BriefingModel

extension RecordShape where Record == CorrectionRecord {
    static let correction = RecordShape(
        "correction", "What readers were told was changed.",
        [
            .required("date", DayShape(), \.date, "The day on which readers were told."),
            .required("text", TextShape(), \.text, "What they were told."),
            .many("claims", IDShape(.claim), \.claims, "The claims that it concerns."),
            .one("kind", WordShape(CorrectionKind.self), \.kind, "What sort of change; a correction unless said."),
            .one("was", TextShape(), \.was, "What the article said before."),
            .one("now", TextShape(), \.now, "What it says now."),
        ])
}
