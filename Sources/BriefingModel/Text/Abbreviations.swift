/// Words behind which a full stop ends no sentence: those of English news.
enum Abbreviations {
    /// Titles and the like, which a name follows.
    private static let always: Set<String> = [
        "adm", "brig", "capt", "cf", "cmdr", "col", "cpl", "dr", "e.g", "fr", "gen", "gov", "hon", "i.e", "jr", "lt",
        "maj", "mr", "mrs", "ms", "mt", "mx", "prof", "rep", "reps", "rev", "sen", "sens", "sgt", "sr", "st", "vs",
    ]

    /// Words that are abbreviations only before a number: "Jan. 8", but "not in Jan. Then".
    private static let beforeNumbers: Set<String> = [
        "apr", "art", "aug", "ca", "ch", "dec", "feb", "fig", "figs", "jan", "jul", "jun", "mar", "no", "nos", "nov",
        "oct", "op", "p", "para", "pp", "sec", "sep", "sept", "vol",
    ]

    /// Whether `text`, which a full stop follows, ends in one; `next` is what comes behind the stop.
    static func end(_ text: ArraySlice<Unicode.Scalar>, before next: Unicode.Scalar) -> Bool {
        let word = text.suffix(where: { $0.properties.isAlphabetic || $0 == "." })
        // One capital letter is an initial, as in "J. Smith" or "U.S."
        if let last = word.last, last.properties.isUppercase, word.count == 1 || word.dropLast().last == "." {
            return true
        }
        let lowered = String(String.UnicodeScalarView(word)).lowercased()
        return always.contains(lowered) || (isDigit(next) && beforeNumbers.contains(lowered))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension ArraySlice {
    /// The longest suffix of which every element satisfies `condition`.
    fileprivate func suffix(where condition: (Element) -> Bool) -> ArraySlice {
        var start = endIndex
        while start > startIndex, condition(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
