import BriefingModel
import Diagnostics

extension Rule {
    /// A claim that is surer of itself than whoever made it.
    static let strongerThanItsSource = Rule(
        Explanation(
            "stronger-than-its-source", .sourcing, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "a claim is put more strongly than its source puts it",
            why: """
                "May have been aimed" becomes "was aimed", "suggests" becomes "confirms", and nobody has lied: this is
                how a guess turns into a fact on its way through three newsrooms. Let the claim keep the doubt of its
                source, in its `text`, its `kind` or its `likelihood`.

                The rule compares `text` and `likelihood` with `wording`, and where there is none with `quote`,
                `translation` and `passage`. It reads English only, and is silent where another attribution says it
                outright.
                """,
            bad: Example(
                """
                speakers:
                  milley: {name: Gen. Mark Milley}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  aimed:
                    text: The missiles were aimed at the barracks.
                    by: milley
                    via: report
                    mode: partial-quote
                    quote: may have been aimed at the barracks
                ---
                Gen. Milley spoke of [missiles aimed at the barracks](claim:aimed).
                """),
            good: Example(
                """
                speakers:
                  milley: {name: Gen. Mark Milley}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  aimed:
                    text: The missiles may have been aimed at the barracks.
                    by: milley
                    via: report
                    mode: partial-quote
                    quote: may have been aimed at the barracks
                ---
                Gen. Milley spoke of [missiles perhaps aimed at the barracks](claim:aimed).
                """),
            standard: "ICD 203, D.6.e(2): uncertainty is expressed, not lost"),
        .claims { claim, _, site, findings in
            guard claim.heldBy.isEmpty, claim.attributions.contains(where: SourceWords.mayDoubt),
                site.isEnglish(at: claim.declared), let comparison = StrengthComparison(claim),
                let record = site.written[claim]
            else { return }
            for (position, attribution) in claim.attributions.enumerated() {
                guard let fault = comparison.fault(against: position) else { continue }
                let source = SourceWords.places(of: attribution, claim, site)
                let place = fault.isOfLikelihood ? record.likelihood?.place : record.text?.place
                findings.report(
                    fault.message(claim: claim.id), at: place ?? claim.declared,
                    notes: [.init("the words of the source", at: source)])
                return
            }
        })
}

/// What a claim, and its sources, say of how sure they are.
private struct StrengthComparison {
    private let claim: Claim
    private let text: EnglishWords
    private let sources: [SourceWords?]

    /// Nil where nothing is known of the words of the sources.
    init?(_ claim: Claim) {
        let isWorded = claim.attributions.contains {
            ($0.wording ?? $0.quote ?? $0.translation ?? $0.passage) != nil
        }
        guard isWorded else { return nil }
        let text = EnglishWords(claim.text)
        self.claim = claim
        self.text = text
        sources = claim.attributions.map { SourceWords($0, of: text) }
    }

    /// How the claim is stronger than the attribution at `position`.
    func fault(against position: Int) -> StrengthFault? {
        guard let source = sources[position], !hasPlainSource(besides: position) else { return nil }
        if let fault = likelihoodFault(source) { return fault }
        guard let doubt = source.doubt else { return nil }
        if let certainty {
            let isTheirs = source.words.words.contains { $0.hasPrefix(certainty.stem) }
            return isTheirs ? nil : StrengthFault(theirs: doubt, ours: certainty.word)
        }
        guard !bearsItsDoubt, !text.words.contains(where: Hedges.isHedge) else { return nil }
        return StrengthFault(theirs: doubt, ours: nil)
    }

    /// Whether somebody else says it outright, or may: of an attribution without words nobody can tell.
    private func hasPlainSource(besides position: Int) -> Bool {
        claim.attributions.indices.contains { other in
            guard other != position else { return false }
            if let words = sources[other] { return words.doubt == nil && words.band == nil }
            return claim.attributions[other].speaker != claim.attributions[position].speaker
        }
    }

    private func likelihoodFault(_ source: SourceWords) -> StrengthFault? {
        guard let theirs = source.band else { return nil }
        if let ours = claim.likelihood {
            guard ours.percent.isStronger(than: theirs.percent) else { return nil }
            return StrengthFault(theirs: theirs.words, ours: ours.rawValue, isOfLikelihood: true)
        }
        guard let ours = LikelihoodPhrase(in: text), ours.percent.isStronger(than: theirs.percent) else { return nil }
        return StrengthFault(theirs: theirs.words, ours: ours.words)
    }

    /// Whether something other than the words of its text keeps the doubt.
    private var bearsItsDoubt: Bool {
        if claim.likelihood != nil || claim.confidence != nil { return true }
        switch claim.kind {
        case .allegation, .assessment, .beliefReport, .evaluation, .demand, .appeal, .offer, .nonDisclosure: return true
        case .fact, .finding, .confirmation, .denial, .observation, .intent, .motive, .announcement, .prediction,
            .characterisation:
            return false
        }
    }

    /// A word of the text that claims certainty.
    private var certainty: (word: String, stem: String)? {
        for (index, word) in text.words.enumerated() where !text.isNegated(at: index) {
            if let stem = Self.certainties.first(where: { word.hasPrefix($0) }) { return (word, stem) }
        }
        return nil
    }

    private static let certainties = [
        "confirm", "prove", "proof", "conclusive", "definite", "undoubted", "undeniabl", "certainl", "establishe",
        "demonstrate", "indisputabl", "unquestionabl",
    ]
}

/// How a claim is stronger than its source.
private struct StrengthFault {
    var theirs: String
    /// Nil where the claim says it outright.
    var ours: String?
    var isOfLikelihood = false

    func message(claim: String) -> String {
        if let ours {
            return "claim '\(claim)' says '\(ours)' where its source says '\(theirs)': keep the doubt of the source"
        }
        return "claim '\(claim)' says outright what its source says with '\(theirs)': keep the doubt of the source"
    }
}
