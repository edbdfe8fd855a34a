extension RecordShape where Record == EventRecord {
    static let event = RecordShape(
        "event", "What happened, when and where.",
        [
            .required("title", TextShape(), { $0.title = $1 }, "What happened, in a few words."),
            .required("when", WhenShape(), { $0.when = $1 }, "When it happened."),
            .one("place", TextShape(), { $0.location = $1 }, "Where it happened."),
            .one("part-of", IDShape(.event), { $0.partOf = $1 }, "The event that it is part of."),
            .many("after", IDShape(.event), { $0.after = $1 }, "Events that it came after, and is told after."),
            .many("aliases", AliasShape(), { $0.aliases = $1 }, "Former ids."),
            .one("note", TextShape(), { $0.note = $1 }, "A remark, published."),
            .secret("private-note", "A remark, never published."),
            .confidential,
        ])
}
