extension RecordShape where Record == InquiryRecord {
    /// Answers that are no claim.
    static let answers = ["none", "declined", "partial", "unreachable"]

    static let inquiry = RecordShape(
        "inquiry", "Something asked of someone, answered or not.",
        [
            .many("who", IDShape(.speaker), \.who, isRequired: true, "Who was asked."),
            .many("about", IDShape(.claim), \.about, isRequired: true, "The claims that it was about."),
            .one("by", IDShape(.speaker, orWords: ["us"]), \.by, "Who asked; `us` unless said."),
            .one("when", WhenShape(), \.when, "When."),
            .one("through", TextShape(), \.through, "By what way."),
            .one(
                "answer", IDShape(.claim, orWords: answers), \.answer, "What came back: one of the words, or a claim."),
        ])
}
