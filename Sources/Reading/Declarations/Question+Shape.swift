extension RecordShape where Record == QuestionRecord {
    static let question = RecordShape(
        "question", "What nobody knows yet.",
        [
            .required("text", TextShape(), { $0.text = $1 }, "The question."),
            .many("about", IDShape(.claim), { $0.about = $1 }, "Claims that raise it."),
            .many("answers", IDShape(.claim), { $0.answers = $1 }, "Claims that answer it."),
            .one("asked", WhenShape(), { $0.asked = $1 }, "Since when it stands."),
            .one("closed", WhenShape(), { $0.closed = $1 }, "When it was settled."),
            .one("closed-by", IDShape(.claim), { $0.closedBy = $1 }, "The claim that settled it."),
            .many("aliases", AliasShape(), { $0.aliases = $1 }, "Former ids."),
            .one("note", TextShape(), { $0.note = $1 }, "A remark, published."),
        ])
}
