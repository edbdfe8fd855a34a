extension RecordShape where Record == EventRecord {
    static let event = RecordShape(
        "event", "What happened, when and where.",
        [
            .required("title", TextShape(), \.title, "What happened, in a few words."),
            .required("when", WhenShape(), \.when, "When it happened."),
            .one("place", TextShape(), \.location, "Where it happened."),
            .one("part-of", IDShape(.event), \.partOf, "The event that it is part of."),
            .many("after", IDShape(.event), \.after, "Events that it came after."),
            .many("aliases", AliasShape(), \.aliases, "Former ids."),
            .one("note", TextShape(), \.note, "A remark, published."),
            .secret("private-note", "A remark, never published."),
            .confidential,
        ])
}
