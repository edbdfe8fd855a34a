/// The words of a text in lower case, with their places. A word is a run of letters and digits, so that "Iran's" is two.
struct Words: Sendable {
    struct Word: Sendable {
        /// Of its letters in lower case.
        var key: WordKey
        /// UTF-8 offsets in the text.
        var range: Range<Int>
        /// Whether it begins with a capital letter, as a name does.
        var isCapitalized: Bool
    }

    let all: [Word]

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { Words(utf8: $0) }
    }

    /// - Parameter text: UTF-8; offsets count from its start.
    init(_ text: ArraySlice<UInt8>) { self = text.withUnsafeBufferPointer { Words(utf8: $0) } }

    private init(utf8: UnsafeBufferPointer<UInt8>) {
        var reader = Reader()
        reader.words.reserveCapacity(utf8.count / 6 + 1)
        var position = 0
        while position < utf8.count {
            let byte = utf8[position]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                reader.take(byte, at: position, isUpper: false)
                position += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                reader.take(byte | 0x20, at: position, isUpper: true)
                position += 1
            case 0..<0x80:
                reader.end(at: position)
                position += 1
            default:
                position = reader.takeScalar(of: utf8, at: position)
            }
        }
        reader.end(at: utf8.count)
        all = reader.words
    }

    /// The words in lower case, each as a text of its own.
    static func texts(_ text: String) -> [String] {
        let utf8 = Array(text.utf8)
        return Words(text).all.map { String(decoding: utf8[$0.range], as: UTF8.self).lowercasedByScalar }
    }

    /// The words in lower case, parted by single spaces.
    static func joined(_ text: String) -> String { texts(text).joined(separator: " ") }

    private struct Reader {
        var words: [Word] = []
        private var key = WordKey()
        private var start = -1
        private var isCapitalized = false

        mutating func take(_ lower: UInt8, at position: Int, isUpper: Bool) {
            begin(at: position, isUpper: isUpper)
            key.add(lower)
        }

        private mutating func begin(at position: Int, isUpper: Bool) {
            guard start < 0 else { return }
            start = position
            isCapitalized = isUpper
            key = WordKey()
        }

        mutating func end(at position: Int) {
            guard start >= 0 else { return }
            words.append(Word(key: key, range: start..<position, isCapitalized: isCapitalized))
            start = -1
        }

        /// Takes the character beyond ASCII that begins at `position`, and returns where the next one begins.
        mutating func takeScalar(of utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
            let lead = utf8[position]
            let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, utf8.count - position)
            let next = position + length
            // Quotation marks, dashes and spaces of U+2000 to U+203F: what most texts have beyond ASCII.
            if lead == 0xE2, length == 3, utf8[position + 1] == 0x80 {
                end(at: position)
                return next
            }
            let bytes = UnsafeBufferPointer(rebasing: utf8[position..<next])
            guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, scalar.isOfWord else {
                end(at: position)
                return next
            }
            begin(at: position, isUpper: scalar.properties.isUppercase)
            for byte in scalar.properties.lowercaseMapping.utf8 { key.add(byte) }
            return next
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension String {
    /// In lower case letter by letter, as `Words` reads it.
    fileprivate var lowercasedByScalar: String {
        var lowered = String.UnicodeScalarView()
        for scalar in unicodeScalars { lowered.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars) }
        return String(lowered)
    }
}
