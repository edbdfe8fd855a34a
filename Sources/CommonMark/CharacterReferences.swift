import CCmark

/// What `&name;` and `&#number;` stand for. libcmark knows the names; it is asked, once per name.
struct CharacterReferences {
    private var known: [[UInt8]: [UInt8]?] = [:]

    /// The character reference at the beginning of `content`: how long it is and what it stands for;
    /// nil if there is none.
    mutating func read(_ content: Bytes) -> (length: Int, characters: [UInt8])? {
        guard content.count >= 4, content[0] == ASCII.ampersand else { return nil }
        if content[1] == ASCII.hash { return Self.readNumber(content) }
        var end = 1
        while end < content.count, end <= 32, content[end].isASCIILetter || content[end].isASCIIDigit { end += 1 }
        guard end >= 3, end < content.count, content[end] == ASCII.semicolon else { return nil }
        let reference = content[slice: 0..<end + 1]
        let key = Array(reference)
        if let answer = known[key] { return answer.map { (key.count, $0) } }
        let answer = Self.askCmark(reference)
        known[key] = .some(answer)
        return answer.map { (key.count, $0) }
    }

    private static func askCmark(_ reference: Bytes) -> [UInt8]? {
        let tree = CmarkTree(parsing: reference)
        guard let text = tree.root.firstChild?.firstChild?.literal else { return nil }
        return text.elementsEqual(reference) ? nil : Array(text)
    }

    private static func readNumber(_ content: Bytes) -> (length: Int, characters: [UInt8])? {
        let isHexadecimal = content[2] | 0x20 == UInt8(ascii: "x")
        let start = isHexadecimal ? 3 : 2
        let limit = start + (isHexadecimal ? 6 : 7)
        var end = start
        var value: UInt32 = 0
        while end < content.count, end < limit,
            isHexadecimal ? content[end].isASCIIHexDigit : content[end].isASCIIDigit
        {
            let digit = content[end].isASCIIDigit ? content[end] - 0x30 : (content[end] | 0x20) - 0x57
            value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
            end += 1
        }
        guard end > start, end < content.count, content[end] == ASCII.semicolon else { return nil }
        let scalar = (value == 0 ? nil : Unicode.Scalar(value)) ?? "\u{FFFD}"
        return (end + 1, Array(String(Character(scalar)).utf8))
    }
}
