extension Suggestion {
    /// `..` beside a date outside a set put into one, a set closed, and members that are missing left out.
    static func brackets(_ text: String) -> String {
        guard let first = text.first, !text.contains("/") else { return text }
        guard first == "[" || first == "{" else {
            let dates = text.split(separator: "..", omittingEmptySubsequences: false)
            guard dates.count == 2, !text.contains(",") else { return text.contains(",") ? "[\(text)]" : text }
            // Between two dates, “..” outside a set most often means the time from one to the other.
            return dates.contains("") ? "[\(text)]" : dates.joined(separator: "/")
        }
        let closing = first == "[" ? "]" : "}"
        let inner = text.dropFirst().filter { !"[]{}".contains($0) }
        let members = inner.split(separator: ",")
        return members.isEmpty ? text : "\(first)\(members.joined(separator: ","))\(closing)"
    }

    /// The ends of an interval, or of the ranges of a set, in the order of time.
    static func chronological(_ text: String) -> String {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2 { return "\(ends[1])/\(ends[0])" }
        guard let opening = text.first, let closing = text.last, "[{".contains(opening) else { return text }
        let members = text.dropFirst().dropLast().split(separator: ",").map { member in
            let dates = member.split(separator: "..")
            guard dates.count == 2, !reads("[\(member)]") else { return String(member) }
            return "\(dates[1])..\(dates[0])"
        }
        return "\(opening)\(members.joined(separator: ","))\(closing)"
    }
}
