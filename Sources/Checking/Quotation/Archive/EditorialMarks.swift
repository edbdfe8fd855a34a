/// What editors put into a quote that nobody said: brackets around their own words, dots for words left out.
enum EditorialMarks {
    /// The quote with each insertion in brackets (`[the ministry]`) turned into the mark for words left out, for it
    /// stands in place of some or none.
    static func withoutInsertions(_ quote: String) -> String {
        var result = ""
        var rest = quote[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            result += rest[..<open] + "[…]"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
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
