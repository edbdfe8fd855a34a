extension Suggestion {
    /// Without white space and quotes; hyphens for dashes, two dots for an ellipsis, `T` for the space before a time.
    static func plainCharacters(_ text: String) -> String {
        var plain = ""
        for character in text {
            switch character {
            case "‐", "‑", "‒", "–", "—", "−": plain.append("-")
            case "…": plain += ".."
            case "\"", "“", "”", "‘", "’", "'": break
            default: plain.append(character)
            }
        }
        let words = plain.split(whereSeparator: \.isWhitespace)
        if words.count == 2, words[1].contains(":"), words[0].last?.isNumber ?? false {
            return "\(words[0])T\(words[1])"
        }
        // Letters next to each other were words: those are taken apart by the next repair.
        let hasWords = plain.filter(\.isLetter).count > 2
        return words.joined(separator: hasWords ? " " : "")
    }
}
