/// Folded text without case, white space and quotes, to find what differs in those alone.
struct LooseText {
    private(set) var utf8: [UInt8] = []
    /// For each byte, where the scalar it was made from starts in the folded text.
    private(set) var origins: [Int] = []

    /// - Parameter folded: well-formed UTF-8.
    init(_ folded: [UInt8], from start: Int = 0) {
        var index = start
        while index < folded.count, let (scalar, length) = folded.scalar(at: index) {
            switch folded[index] {
            case 0x20, UInt8(ascii: "'"), UInt8(ascii: "\""): break
            case let byte where byte < 0x80: append(byte.asciiLowercased, from: index)
            default: for byte in scalar.caseFolded.utf8 { append(byte, from: index) }
            }
            index += length
        }
    }

    private mutating func append(_ byte: UInt8, from origin: Int) {
        utf8.append(byte)
        origins.append(origin)
    }
}

extension QuoteDifferences {
    /// The differences between two folded texts that are equal when loosened.
    init(_ a: [UInt8], _ b: [UInt8]) {
        self = []
        if Self.kept(a, spaces: false, quotes: false) != Self.kept(b, spaces: false, quotes: false) {
            insert(.letterCase)
        }
        if Self.spacing(a) != Self.spacing(b) { insert(.spacing) }
        if Self.quotes(a) != Self.quotes(b) { insert(.quotes) }
    }

    private static func kept(_ text: [UInt8], spaces: Bool, quotes: Bool) -> [UInt8] {
        text.filter { byte in
            switch byte {
            case 0x20: spaces
            case UInt8(ascii: "'"), UInt8(ascii: "\""): quotes
            default: true
            }
        }
    }

    /// After how many other scalars each space stands.
    private static func spacing(_ text: [UInt8]) -> [Int] {
        positions(in: text) { $0 == 0x20 }
    }

    /// Which quotes there are, and after how many other scalars each stands.
    private static func quotes(_ text: [UInt8]) -> [[Int]] {
        [positions(in: text) { $0 == UInt8(ascii: "'") }, positions(in: text) { $0 == UInt8(ascii: "\"") }]
    }

    private static func positions(in text: [UInt8], of isWanted: (UInt8) -> Bool) -> [Int] {
        var letters = 0
        var positions: [Int] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar.isASCII, isWanted(UInt8(scalar.value)) {
                positions.append(letters)
            } else if scalar != " ", scalar != "'", scalar != "\"" {
                // Counted without case, for case may change how many letters there are.
                letters += scalar.caseFolded.unicodeScalars.count
            }
        }
        return positions
    }
}
