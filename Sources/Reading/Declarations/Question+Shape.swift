extension RecordShape where Record == QuestionRecord {
    static let question = RecordShape(
        "question", "What nobody knows yet.",
        [
            .required("text", TextShape(), \.text, "The question."),
            .many("about", IDShape(.claim), \.about, "Claims that raise it."),
            .many("answers", IDShape(.claim), \.answers, "Claims that answer it."),
            .one("asked", WhenShape(), \.asked, "Since when it stands."),
            .one("closed", WhenShape(), \.closed, "When it was settled."),
            .one("closed-by", IDShape(.claim), \.closedBy, "The claim that settled it."),
            .many("aliases", AliasShape(), \.aliases, "Former ids."),
            .one("note", TextShape(), \.note, "A remark, published."),
        ])
}
