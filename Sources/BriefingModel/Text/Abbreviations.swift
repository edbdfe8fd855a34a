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

    private static let longest = 4

    /// Whether `text` up to `stop`, where a full stop stands, ends in one; `next` is what comes behind the stop.
    static func end(_ text: ScalarText, at stop: Int, before next: Unicode.Scalar) -> Bool {
        var start = stop
        var isASCII = true
        var last: Unicode.Scalar?
        var scalars = 0
        /// The scalar before the last.
        var lastButOne: Unicode.Scalar?
        while start > 0 {
            let (scalar, width) = text.scalar(before: start)
            guard scalar == "." || scalar.isLetter else { break }
            start -= width
            isASCII = isASCII && scalar.isASCII
            scalars += 1
            if scalars == 1 { last = scalar }
            if scalars == 2 { lastButOne = scalar }
        }
        // One capital letter is an initial, as in "J. Smith" or "U.S."
        if let last, last.isCapital, scalars == 1 || lastButOne == "." { return true }
        // No abbreviation has a letter beyond ASCII, and none becomes one of them in lower case.
        guard isASCII, (1...longest).contains(stop - start) else { return false }
        var lowered = ""
        var position = start
        while position < stop {
            let (scalar, width) = text.scalar(at: position)
            lowered.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | (scalar == "." ? 0 : 0x20)))
            position += width
        }
        return always.contains(lowered) || (isDigit(next) && beforeNumbers.contains(lowered))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool { isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic }
    fileprivate var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
}
