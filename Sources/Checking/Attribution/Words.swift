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
        var words: [Word] = []
        var offset = 0
        var start = 0
        var word = String.UnicodeScalarView()
        var isCapitalized = false
        for scalar in text.unicodeScalars {
            let isPart =
                scalar.isASCII
                ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isPart {
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
        all = words
    }
}
