/// One finding: which rule, how severe, what is wrong, where, and what would mend it.
public struct Diagnostic: Hashable, Sendable {
    /// How much a finding matters to an exit code.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning, note
    }

    /// A second place, or a remark without one, that explains the finding.
    public struct Note: Hashable, Sendable {
        public var message: String
        public var place: Place?

        public init(_ message: String, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    /// A change that would mend the finding. Its edits do not overlap.
    public struct FixIt: Hashable, Sendable {
        /// The bytes of `place` replaced by `text`; an empty place inserts.
        public struct Edit: Hashable, Sendable {
            public var place: Place
            public var text: String

            public init(replace place: Place, with text: String) {
                self.place = place
                self.text = text
            }
        }

        /// What the change does, in the imperative: "write 'speaker'".
        public var message: String
        /// Empty where the change is proposed in words alone.
        public var edits: [Edit]
        /// Whether `onrecord fix` may make the change unasked: only where nothing else can have been meant. The nearest
        /// valid name is a guess, and guesses are for people.
        public var isSafe: Bool

        public init(_ message: String, _ edits: [Edit], isSafe: Bool = false) {
            self.message = message
            self.edits = edits
            self.isSafe = isSafe
        }
    }

    /// A readable slug such as `unknown-key`; stable, for it is what sites switch off and CI files by.
    public var rule: String
    public var severity: Severity
    /// What is wrong, as one sentence without a final stop.
    public var message: String
    /// Where: nil only when a whole site, not one of its files, is at fault.
    public var place: Place?
    public var notes: [Note]
    public var fixIts: [FixIt]

    public init(
        _ severity: Severity, _ rule: String, _ message: String, at place: Place?,
        notes: [Note] = [], fixIts: [FixIt] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.place = place
        self.notes = notes
        self.fixIts = fixIts
    }
}

extension Diagnostic: Comparable {
    /// The order of a report: by path and position, then rule, then message; findings without a place first. What is
    /// still equal is ordered by its notes, so that a report never depends on the order in which it was gathered.
    public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        switch (a.place, b.place) {
        case (nil, .some): return true
        case (.some, nil): return false
        case let (.some(x), .some(y)) where x != y: return x < y
        default: break
        }
        if (a.rule, a.message) != (b.rule, b.message) { return (a.rule, a.message) < (b.rule, b.message) }
        return a.notes.lexicographicallyPrecedes(b.notes)
    }
}

extension Diagnostic.Note: Comparable {
    /// By place, then message; remarks without a place first.
    public static func < (a: Diagnostic.Note, b: Diagnostic.Note) -> Bool {
        switch (a.place, b.place) {
        case (nil, .some): true
        case (.some, nil): false
        case let (.some(x), .some(y)) where x != y: x < y
        default: a.message < b.message
        }
    }
}
