import BriefingModel
import Diagnostics

extension Rule {
    /// What one origin knows, told as if everybody knew.
    static let singleOriginAsFact = Rule(
        Explanation(
            "single-origin-as-fact", .sourcing, Grading(ap: .note, icd206: .warning, osint: .warning),
            summary: "the text states as a fact what rests on a single origin",
            why: """
                A sentence without "said" or "according to" is the article's own word. Where one origin stands behind
                it, or none that is known, the reader should be told whose word it is.

                Say in the paragraph who says so, or record who else knew. The rule looks at claims of the kinds `fact`
                and `finding` that are open, where neither the paragraph nor the one before it says of anybody that they
                said so; it reads English only.
                """,
            bad: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: ministry, via: report}
                ---
                The missiles fell before dawn, and [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  ministry: {name: Ministry of Defence, kind: government}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: ministry, via: report}
                ---
                The missiles fell before dawn, and [no American was hurt](claim:no-harm), the ministry said.
                """),
            standard: "ICD 203: sources and the analyst's own assumptions are told apart"),
        .articles { article, _, site, findings in
            let statements = StatedAsFact.statements(in: article, site) { site.restsOnOne($0) && !site.isAnonymous($0) }
            for statement in statements {
                let claim = site.briefing[statement.claim]
                findings.report(
                    "claim '\(claim.id)' is stated as a fact, and no two independent origins stand behind it: say who "
                        + "says so, or record who else knew", at: statement.place,
                    notes: [.init("the claim", at: claim.declared)])
            }
        })
}

extension CheckedSite {
    /// Whether the claim is told by others, is of a kind that can be stated as a fact, and has one origin at most.
    ///
    /// What is contested or has fallen is other rules' business, as is what nobody is named for; what the desk itself
    /// witnessed or analysed is its own word.
    func restsOnOne(_ ref: Ref<Claim>) -> Bool {
        let claim = briefing[ref]
        guard claim.kind == .fact || claim.kind == .finding, claim.heldBy.isEmpty,
            briefing.index.embeddedIn[ref].isEmpty, claim.likelihood == nil, claim.confidence == nil,
            claim.attributions.contains(where: { $0.speaker != nil || !$0.sources.isEmpty }),
            !claim.attributions.contains(where: { $0.asserter == nil && $0.evidence.isFirstHand }),
            let standing = facts.standing(of: ref, on: date)
        else { return false }
        return standing.standing == .open && damage.spares(claim.declared)
    }

    /// Whether whoever says so is not named, in each of the ways the claim came by.
    func isAnonymous(_ ref: Ref<Claim>) -> Bool {
        briefing[ref].attributions.allSatisfy { $0.basis(in: briefing) == .anonymous }
    }
}
