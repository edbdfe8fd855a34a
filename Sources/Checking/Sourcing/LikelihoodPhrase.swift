import BriefingModel

/// A band of likelihood that an English text names, in the words of ICD 203 or those nearest to them.
struct LikelihoodPhrase {
    /// The words that name it.
    let words: String
    /// The band in per cent.
    let percent: ClosedRange<Int>

    /// Nil where the text names none, or more than one.
    init?(in text: EnglishWords) {
        var found: [(String, Likelihood)] = []
        var index = 0
        while index < text.words.count {
            let rest = text.words[index...].prefix(3)
            guard let count = [3, 2, 1].first(where: { $0 <= rest.count && Self.phrase(rest.prefix($0)) != nil }),
                let band = Self.phrase(rest.prefix(count))
            else {
                index += 1
                continue
            }
            found.append((rest.prefix(count).joined(separator: " "), band))
            index += count
        }
        guard found.count == 1, let (words, band) = found.first else { return nil }
        self.words = words
        percent = band.percent
    }

    private static func phrase(_ words: ArraySlice<String>) -> Likelihood? { bands[words.joined(separator: " ")] }

    private static let bands: [String: Likelihood] = [
        "almost no chance": .almostNoChance, "remote chance": .remote, "remote possibility": .remote,
        "very unlikely": .veryUnlikely, "highly unlikely": .veryUnlikely, "highly improbable": .highlyImprobable,
        "unlikely": .unlikely, "not likely": .unlikely, "improbable": .improbable, "not probable": .improbable,
        "roughly even chance": .roughlyEvenChance, "even chance": .roughlyEvenChance, "even odds": .roughlyEvenOdds,
        "roughly even odds": .roughlyEvenOdds, "likely": .likely, "probably": .probable, "probable": .probable,
        "very likely": .veryLikely, "highly likely": .veryLikely, "most likely": .veryLikely,
        "very probable": .highlyProbable, "very probably": .highlyProbable, "highly probable": .highlyProbable,
        "almost certain": .almostCertain, "almost certainly": .almostCertain, "nearly certain": .nearlyCertain,
        "virtually certain": .almostCertain,
    ]
}

extension ClosedRange<Int> {
    /// Whether a band of likelihood says more than another: farther from an even chance, or on its other side.
    func isStronger(than other: ClosedRange<Int>) -> Bool {
        let (ours, theirs) = (lowerBound + upperBound - 100, other.lowerBound + other.upperBound - 100)
        if ours == 0 { return false }
        return ours.signum() != theirs.signum() || abs(ours) > abs(theirs)
    }
}
