/// What editors put into a quote that nobody said: brackets around their own words, dots for words left out.
enum EditorialMarks {
    /// The quote with each insertion in brackets (`[the ministry]`) turned into the mark for words left out, for it
    /// stands in place of some or none. A letter whose case was changed (`[W]e`) is a letter.
    static func withoutInsertions(_ quote: String) -> String {
        var result = ""
        var rest = quote[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let inside = rest[rest.index(after: open)..<close]
            let behind = rest[rest.index(after: close)...]
            let isLetter = inside.count == 1 && inside.allSatisfy(\.isLetter) && behind.first?.isLetter == true
            result += rest[..<open] + (isLetter ? inside : "[…]")
            rest = behind
        }
        return result + rest
    }

    /// What stands between the marks for words left out or put in.
    static func pieces(of quote: String) -> [String] {
        guard mayBe(in: quote) else { return quote.isEmpty ? [] : [quote] }
        return withEllipsesInBrackets(withoutInsertions(quote)).replacing("[…]", with: "\u{0}")
            .split(separator: "\u{0}").map(String.init)
    }

    /// Whether there is a bracket or an ellipsis, told from the bytes: quick, for most texts have none.
    private static func mayBe(in quote: String) -> Bool {
        var dots = 0
        for byte in quote.utf8 {
            // An ellipsis ends with a byte that few others have.
            if byte == UInt8(ascii: "[") || byte == 0xA6 { return true }
            if byte == UInt8(ascii: ".") { dots += 1 }
        }
        return dots > 2
    }

    /// The quote with each ellipsis outside of brackets put into them.
    static func withEllipsesInBrackets(_ quote: String) -> String {
        var result = ""
        var depth = 0
        var rest = quote[...]
        while let first = rest.first {
            if depth == 0, let dots = ["...", "…", ". . ."].first(where: { rest.hasPrefix($0) }) {
                result += " […] "
                rest = rest.dropFirst(dots.count)
                continue
            }
            if first == "[" { depth += 1 }
            if first == "]" { depth = max(0, depth - 1) }
            result.append(first)
            rest = rest.dropFirst()
        }
        return result
    }
}
