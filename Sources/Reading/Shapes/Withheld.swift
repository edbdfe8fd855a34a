import Diagnostics

/// What a file says that must not be published: removed while reading, so that it never becomes part of a record.
public struct Withheld: Sendable {
    /// Words that no published byte may hold.
    public struct Secret: Sendable {
        public var text: String
        public var place: Place
        /// Whether they were said off the record, and not only marked confidential.
        public var isOffRecord = false
    }

    /// A record that was removed whole.
    public struct Removed: Sendable {
        public var kind: RecordKind
        public var id: Located<String>
    }

    /// A record of `private/`, which may extend a public one.
    public struct Private: Sendable {
        public var kind: RecordKind
        public var id: Located<String>
        /// The records that it says are the same.
        public var sameAs: [Located<String>]
    }

    public var secrets: [Secret] = []
    public var removed: [Removed] = []
    public var privates: [Private] = []
    /// The parts of the file that were removed, in file order.
    public var ranges: [Range<Int>] = []

    init() {}

    var isEmpty: Bool { secrets.isEmpty && removed.isEmpty && privates.isEmpty && ranges.isEmpty }
}
