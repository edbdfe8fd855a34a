/// Some of a record's fields, by position.
struct FieldSet: Sendable {
    /// The most fields that a record may have.
    static let capacity = 128

    private var bits: UInt128 = 0

    init(_ positions: [Int] = []) {
        for position in positions { insert(position) }
    }

    var isEmpty: Bool { bits == 0 }

    /// In rising order.
    var positions: [Int] { (0..<Self.capacity).filter(contains) }

    func contains(_ position: Int) -> Bool { bits >> position & 1 == 1 }

    mutating func insert(_ position: Int) { bits |= 1 << position }

    func subtracting(_ other: FieldSet) -> FieldSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }
}
