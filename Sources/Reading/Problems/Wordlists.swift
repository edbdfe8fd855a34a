extension String {
    /// A record's name in the format's description, as a noun in a sentence.
    var recordName: String {
        switch self {
        case "checked": "check"
        case "csl-date", "when": "date"
        case "defaults": "set of defaults"
        case "via": "link of 'via'"
        default: self
        }
    }

    /// The word with its indefinite article: "an attribution".
    var withArticle: String {
        let isVowel = first.map { "aeiou".contains($0) } ?? false
        return (isVowel ? "an " : "a ") + self
    }
}

extension [String] {
    /// The words as a list: "a, b and c".
    var listed: String { joined(last: "and") }

    /// The words as alternatives: "a, b or c".
    var alternatives: String { joined(last: "or") }

    private func joined(last word: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}
