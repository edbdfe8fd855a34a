extension Suggestion {
    /// `2020/01/08` with hyphens, and `31/12/2020` turned about where only one order is possible.
    static func slashDate(_ text: String) -> String {
        guard let separator = text.first(where: { "/.-".contains($0) }) else { return text }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return text }
        let lengths = parts.map(\.count)
        if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 { return parts.joined(separator: "-") }
        guard lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2, let first = Int(parts[0]), let second = Int(parts[1])
        else { return text }
        if first > 12, second <= 12 { return "\(parts[2])-\(parts[1])-\(parts[0])" }
        if second > 12, first <= 12 { return "\(parts[2])-\(parts[0])-\(parts[1])" }
        return text
    }

    /// ISO 8601-1 lets an interval's end leave out what its start says: `2020-01-08/09`.
    static func abbreviatedEnd(_ text: String) -> String {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return text }
        let start = ends[0].split(separator: "-", omittingEmptySubsequences: false)
        let end = ends[1].split(separator: "-", omittingEmptySubsequences: false)
        guard start.count > end.count, start[0].count == 4,
            end.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isDigit) })
        else { return text }
        return ends[0] + "/" + (start.dropLast(end.count) + end).joined(separator: "-")
    }
}
