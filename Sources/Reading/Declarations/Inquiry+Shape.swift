extension RecordShape where Record == InquiryRecord {
    /// Answers that are no claim.
    static let answers = ["none", "declined", "partial", "unreachable"]

    static let inquiry = RecordShape(
        "inquiry", "Something asked of someone, answered or not.",
        [
            .many("who", IDShape(.speaker), { $0.who = $1 }, isRequired: true, "Who was asked."),
            .many("about", IDShape(.claim), { $0.about = $1 }, isRequired: true, "The claims that it was about."),
            .one("by", IDShape(.speaker, orWords: ["us"]), { $0.by = $1 }, "Who asked; `us` unless said."),
            .one("when", WhenShape(), { $0.when = $1 }, "When."),
            .one("through", TextShape(), { $0.through = $1 }, "By what way."),
            .one(
                "answer", IDShape(.claim, orWords: answers), { $0.answer = $1 },
                "What came back: one of the words, or a claim."),
        ])
}
