/// The words of a text in lower case, with their places. A word is a run of letters and digits, so that "Iran's" is two.
struct Words: Sendable {
    struct Word: Sendable {
        var text: String
        /// UTF-8 offsets in the text.
        var range: Range<Int>
        /// Whether it begins with a capital letter, as a name does.
        var isCapitalized: Bool
    }

    let all: [Word]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        all = bytes.allSatisfy { $0 < 0x80 } ? Self.plain(bytes) : Self.any(text)
    }

    /// Of ASCII alone, as most texts are: several times as fast.
    private static func plain(_ bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        var lowered = bytes
        var start = 0
        for position in 0...bytes.count {
            if position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
                case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    lowered[position] |= 0x20
                    continue
                default: break
                }
            }
            if start < position {
                let isCapitalized = bytes[start] != lowered[start]
                let text = String(decoding: lowered[start..<position], as: UTF8.self)
                words.append(Word(text: text, range: start..<position, isCapitalized: isCapitalized))
            }
            start = position + 1
        }
        return words
    }

    private static func any(_ text: String) -> [Word] {
        var words: [Word] = []
        var offset = 0
        var start = 0
        var word = String.UnicodeScalarView()
        var isCapitalized = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if word.isEmpty {
                    start = offset
                    isCapitalized = scalar.properties.isUppercase
                }
                word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if !word.isEmpty {
                words.append(Word(text: String(word), range: start..<offset, isCapitalized: isCapitalized))
                word = String.UnicodeScalarView()
            }
            offset += UTF8.width(scalar)
        }
        if !word.isEmpty { words.append(Word(text: String(word), range: start..<offset, isCapitalized: isCapitalized)) }
        return words
    }
}
