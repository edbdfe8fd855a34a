//     set    = "[" list "]" | "{" list "}"
//     list   = member ( "," member )*
//     member = date | date ".." date | ".." date | date ".."
//
// ".." before a date opens the first member only, ".." after one closes the last only. The two dates of
// a range have the same precision: otherwise it could not be said what lies between them.

extension Parser {
    mutating func set() throws(EDTFError) -> EDTF.DateSet {
        require(.level2)
        let start = position
        let kind: EDTF.DateSet.Kind = next == UInt8(ascii: "[") ? .oneOf : .allOf
        let (opening, closing) = kind == .oneOf ? ("[", UInt8(ascii: "]")) : ("{", UInt8(ascii: "}"))
        position += 1
        var members: [EDTF.DateSet.Member] = []
        repeat {
            members.append(try member(isFirst: members.isEmpty, closing))
        } while skip(.comma)
        guard skip(closing) else {
            guard next == nil else { throw unexpected(wanting: "a comma or the closing bracket") }
            throw EDTFError(.unclosedSet, start..<position, "the set opened by “\(opening)” is not closed")
        }
        return EDTF.DateSet(kind: kind, members: members)
    }

    private mutating func member(isFirst: Bool, _ closing: UInt8) throws(EDTFError) -> EDTF.DateSet.Member {
        if next == .comma || next == closing {
            throw EDTFError(
                .emptyMember, position..<position + 1,
                "a date is missing before “\(text(position..<position + 1))”")
        }
        let start = position
        if isAtDots {
            position += 2
            guard next != closing, next != .comma, next != nil else {
                throw EDTFError(.misplacedDots, start..<position, "“..” in a set stands beside a date")
            }
            guard isFirst else {
                throw EDTFError(
                    .misplacedDots, start..<position,
                    "“..” before a date opens a set: only its first member can have it")
            }
            let date = try memberDate()
            guard !isAtDots else {
                throw EDTFError(
                    .misplacedDots, position..<position + 2, "“..” stands on one side of a date, not on both")
            }
            return .orEarlier(date)
        }
        let first = try memberDate()
        guard isAtDots else { return .date(first) }
        let dots = position
        position += 2
        if next == closing { return .orLater(first) }
        if next == .comma {
            throw EDTFError(
                .misplacedDots, dots..<position, "“..” after a date closes a set: only its last member can have it")
        }
        let last = try memberDate()
        if isAtDots {
            throw EDTFError(.misplacedDots, position..<position + 2, "a range has two dates")
        }
        return try range(first, last, start..<position)
    }

    private mutating func memberDate() throws(EDTFError) -> EDTF.Date {
        let date = try date()
        if next == .slash {
            throw EDTFError(
                .unexpectedCharacter, position..<position + 1, "a set holds dates and ranges (..), not intervals (/)")
        }
        if next == UInt8(ascii: "T") { throw timeNotAllowed(in: "a set") }
        return date
    }

    private func range(
        _ first: EDTF.Date, _ last: EDTF.Date, _ place: Range<Int>
    ) throws(EDTFError) -> EDTF.DateSet.Member {
        guard first.precision == last.precision else {
            throw EDTFError(
                .mixedPrecision, place,
                "the two dates of a range have the same precision, and those of “\(text(place))” have not")
        }
        guard first.earliest <= last.latest else {
            throw EDTFError(.reversed, place, "the range “\(text(place))” ends before it begins")
        }
        return .range(first, last)
    }
}
