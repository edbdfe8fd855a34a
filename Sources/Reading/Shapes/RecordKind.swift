/// The kinds of record that have ids.
public enum RecordKind: String, CaseIterable, Sendable, Comparable {
    case article, claim, event, inquiry, question, source, speaker

    /// The word for several of them, which is also the name of their registry and of their folder.
    public var plural: String { self == .inquiry ? "inquiries" : rawValue + "s" }

    public static func < (a: RecordKind, b: RecordKind) -> Bool { a.rawValue < b.rawValue }
}
