extension Suggestion {
    /// The notation of 2019 for that of the draft of 2012, and upper case.
    static func currentNotation(_ text: String) -> String {
        var current = decade(text) ?? text
        for (word, replacement) in [("unknown", ""), ("open", ".."), ("now", ".."), ("present", "..")] {
            if current.lowercased().split(separator: "/", omittingEmptySubsequences: false).contains(Substring(word)) {
                current = replacingEnds(of: current, equalTo: word, by: replacement)
            }
        }
        if let caret = current.firstIndex(of: "^") { current = String(current[..<caret]) }
        current = withoutParentheses(current)
        current = String(current.uppercased().map { $0 == "U" ? "X" : $0 == "P" ? "S" : $0 })
        return bothQualifications(current)
    }

    private static func replacingEnds(of text: String, equalTo word: String, by replacement: String) -> String {
        text.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.lowercased() == word ? replacement : String($0) }
            .joined(separator: "/")
    }

    /// “1980s” is `198X`. “1900s” may be ten years or a hundred, and is left alone.
    private static func decade(_ text: String) -> String? {
        let digits = text.prefix(while: \.isDigit)
        guard digits.count == 4, text.dropFirst(4) == "s", digits.hasSuffix("0"), !digits.hasSuffix("00") else {
            return nil
        }
        return "\(digits.dropLast())X"
    }

    /// `?~` and `~?` are one qualification, `%`, and `??` is `?`.
    private static func bothQualifications(_ text: String) -> String {
        var result = ""
        for character in text {
            guard let last = result.last, "?~%".contains(last), "?~%".contains(character) else {
                result.append(character)
                continue
            }
            if last != character {
                result.removeLast()
                result.append("%")
            }
        }
        return result
    }

    /// `2004-(06-11)?` says of month and day, each: `2004-?06-?11`. Inner parentheses first.
    private static func withoutParentheses(_ text: String) -> String {
        var rest = text
        while let close = rest.firstIndex(of: ")"), let open = rest[..<close].lastIndex(of: "(") {
            let after = rest[rest.index(after: close)...]
            let said = after.prefix { "?~%".contains($0) }
            let inner = rest[rest.index(after: open)..<close]
            let qualified = inner.split(separator: "-", omittingEmptySubsequences: false)
                .map { bothQualifications("\(said)\($0)") }
                .joined(separator: "-")
            rest = "\(rest[..<open])\(qualified)\(after.dropFirst(said.count))"
        }
        return rest
    }
}
