/// The entries of a `{…}` that have no `:`. They mean that something should have been quoted.
struct FlowEntries {
    private struct Run {
        /// The entry whose value a comma has cut off, if it stands directly before.
        let owner: YAML.Entry?
        var keys: [YAML.Scalar]
    }

    private var runs: [Run] = []

    var isEmpty: Bool { runs.isEmpty }

    mutating func append(withoutValue key: YAML.Scalar, after previous: YAML.Entry?) {
        if let run = runs.last, run.owner?.key.range == previous?.key.range {
            runs[runs.count - 1].keys.append(key)
        } else {
            runs.append(Run(owner: previous, keys: [key]))
        }
    }

    /// What to say, given the range of the braces and whether anything in them has a `:`.
    func problems(in braces: Range<Int>, hasOtherEntries: Bool, _ text: ArraySlice<UInt8>) -> [YAML.Problem] {
        guard hasOtherEntries else {
            let words = "'{' begins a YAML mapping, but nothing in it has a ':'; if a set of dates is meant, quote it"
            return [.init(.needsQuotes(words), at: braces, fix: .quoting(braces, in: text))]
        }
        return runs.compactMap { run in
            guard let first = run.keys.first, let last = run.keys.last else { return nil }
            let cutOff = first.range.lowerBound..<last.range.upperBound
            guard let value = run.owner?.value, value.scalar?.style == .plain else {
                return .init(.entryWithoutValue(first.text), at: cutOff)
            }
            let whole = value.range.lowerBound..<cutOff.upperBound
            return .init(.entryWithoutValue(first.text), at: cutOff, fix: .quoting(whole, in: text))
        }
    }
}
