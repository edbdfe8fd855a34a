/// What is said of each component of a date while it is read.
struct Qualifications {
    /// Of year, month and day.
    private(set) var components: (EDTF.Qualification, EDTF.Qualification, EDTF.Qualification) = ([], [], [])
    private var hasLeft = false
    private var firstRight: Int?

    /// Said to the left of a component: of it alone.
    mutating func left(_ said: EDTF.Qualification, _ component: Int) {
        hasLeft = true
        add(said, component...component)
    }

    /// Said to the right of a component: of it and all before.
    mutating func right(_ said: EDTF.Qualification, _ component: Int) {
        firstRight = firstRight ?? component
        add(said, 0...component)
    }

    private mutating func add(_ said: EDTF.Qualification, _ range: ClosedRange<Int>) {
        if range.contains(0) { components.0.formUnion(said) }
        if range.contains(1) { components.1.formUnion(said) }
        if range.contains(2) { components.2.formUnion(said) }
    }

    var isEmpty: Bool { !hasLeft && firstRight == nil }

    /// At the end of the whole date it is level 1, anywhere else level 2.
    func level(components count: Int) -> EDTF.Level {
        if isEmpty { return .level0 }
        return hasLeft || firstRight != count - 1 ? .level2 : .level1
    }
}

extension Parser {
    /// Steps over a qualification if there is one, and only one.
    mutating func qualificationIfAny() throws(EDTFError) -> EDTF.Qualification? {
        let start = position
        guard let said = qualification() else { return nil }
        try rejectSecondQualification(from: start)
        return said
    }

    private mutating func rejectSecondQualification(from start: Int) throws(EDTFError) {
        let first = bytes[start]
        guard let second = next, qualification() != nil else { return }
        if first != second, first != UInt8(ascii: "%"), second != UInt8(ascii: "%") {
            throw EDTFError(
                .draftNotation, start..<position,
                "uncertain and approximate together is “%” since 2019, not “\(text(start..<position))”")
        }
        throw EDTFError(
            .misplacedQualification, start..<position, "one qualification is enough: “\(text(start..<position))”")
    }
}
