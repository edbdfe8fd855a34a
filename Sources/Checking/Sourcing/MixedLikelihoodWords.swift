import BriefingModel
import Diagnostics

extension Rule {
    /// Two names for one band of likelihood.
    static let mixedLikelihoodWords = Rule(
        Explanation(
            "mixed-likelihood-words", .sourcing, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "the site takes its words for likelihood from both rows of ICD 203",
            why: """
                The standard has two rows of words for the same seven bands: very unlikely, unlikely, likely … and
                highly improbable, improbable, probable … A reader who meets both takes "likely" and "probable" for two
                degrees. Use one row throughout; the fix writes the same band in the words that the site uses most.
                """,
            bad: Example(
                """
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  more-strikes: {text: More strikes will follow., via: report, likelihood: likely}
                  talks: {text: Talks will follow., via: report, likelihood: highly-probable}
                ---
                By the report's account [more strikes](claim:more-strikes) and [talks](claim:talks) will follow.
                """),
            good: Example(
                """
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  more-strikes: {text: More strikes will follow., via: report, likelihood: likely}
                  talks: {text: Talks will follow., via: report, likelihood: very-likely}
                ---
                By the report's account [more strikes](claim:more-strikes) and [talks](claim:talks) will follow.
                """),
            standard: "ICD 203, D.6.e(2): analysts are encouraged not to mix terms from different rows"),
        .site { site, findings in
            var rows: [Likelihood.Row: [(place: Place, claim: Claim, word: Likelihood)]] = [:]
            for claim in site.briefing.claims where site.damage.spares(claim.declared) {
                guard let word = claim.likelihood else { continue }
                let place = site.written[claim]?.likelihood?.place ?? claim.declared
                rows[word.row, default: []].append((place, claim, word))
            }
            guard let first = rows[.first]?.sorted(by: { $0.place < $1.place }),
                let second = rows[.second]?.sorted(by: { $0.place < $1.place })
            else { return }
            // The row that is used less is at fault; of two used equally, the one that comes in later.
            let isSecond = (second.count, first[0].place) < (first.count, second[0].place)
            let (odd, usual) = isSecond ? (second, first) : (first, second)
            for (place, claim, word) in odd {
                findings.report(
                    "claim '\(claim.id)' is '\(word.rawValue)', while the site says '\(usual[0].word.rawValue)' and its "
                        + "like elsewhere: keep to one row of words", at: place,
                    notes: [.init("claim '\(usual[0].claim.id)' uses the other row", at: usual[0].place)],
                    fixIts: [
                        .init(
                            "write '\(word.counterpart.rawValue)'",
                            [.init(replace: place, with: word.counterpart.rawValue)], isSafe: true)
                    ])
            }
        })
}

extension Likelihood {
    /// The two rows of words for the seven bands.
    enum Row: Hashable { case first, second }

    var row: Row {
        switch self {
        case .almostNoChance, .veryUnlikely, .unlikely, .roughlyEvenChance, .likely, .veryLikely, .almostCertain:
            .first
        case .remote, .highlyImprobable, .improbable, .roughlyEvenOdds, .probable, .highlyProbable, .nearlyCertain:
            .second
        }
    }

    /// The word of the other row for the same band.
    var counterpart: Likelihood {
        let other = Self.allCases.first { $0.percent == percent && $0 != self }
        return other ?? self
    }
}
