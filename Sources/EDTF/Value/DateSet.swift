extension EDTF {
    /// Several dates of which one, or all, are meant. Level 2. Members keep the order they were written in.
    public struct DateSet: Hashable, Sendable {
        /// Which of the members are meant.
        public enum Kind: Hashable, Sendable {
            /// `[ ]`: one, it is not said which.
            case oneOf
            /// `{ }`: all.
            case allOf
        }

        /// A member of a set.
        public enum Member: Hashable, Sendable {
            /// One date.
            case date(Date)
            /// `1667..1672`: these two and everything of their precision between them.
            case range(Date, Date)
            /// `..1984`, first member only: this or anything earlier.
            case orEarlier(Date)
            /// `1984..`, last member only: this or anything later.
            case orLater(Date)

            /// The date or the two dates written.
            public var dates: [Date] {
                switch self {
                case .date(let date), .orEarlier(let date), .orLater(let date): [date]
                case .range(let first, let last): [first, last]
                }
            }
        }

        /// Which of the members are meant.
        public let kind: Kind
        /// At least one.
        public let members: [Member]
    }
}

extension EDTF.DateSet: CustomStringConvertible {
    /// The canonical text.
    public var description: String {
        let list = members.map(\.description).joined(separator: ",")
        return kind == .oneOf ? "[\(list)]" : "{\(list)}"
    }
}

extension EDTF.DateSet.Member: CustomStringConvertible {
    /// The canonical text.
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .range(let first, let last): "\(first)..\(last)"
        case .orEarlier(let date): "..\(date)"
        case .orLater(let date): "\(date).."
        }
    }
}
