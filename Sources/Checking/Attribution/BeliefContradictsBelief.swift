import BriefingModel
import Diagnostics

extension Rule {
    /// Two reports of what people believe, said to contradict each other though both can be true.
    static let beliefContradictsBelief = Rule(
        Explanation(
            "belief-contradicts-belief", .attribution, .always(.warning),
            summary: "a report of a belief is said to contradict what it does not contradict",
            why: """
                That some believe one thing and others the opposite is no contradiction: both reports can be true. Written
                between the reports it makes both of them look disputed, and hides what is.

                Write `contradicts` between the claims that the two reports embed. Reports about the beliefs of the same
                people can contradict each other, and are left alone.
                """,
            bad: Example(
                """
                speakers:
                  milley: {name: Gen. Mark Milley}
                  esper: {name: Mark Esper}
                claims:
                  milley-believes:
                    text: Gen. Milley believes that Iran meant to kill.
                    kind: belief-report
                    embeds: {id: meant-to-kill, text: Iran meant to kill., kind: intent, held-by: milley}
                    contradicts: esper-believes
                  esper-believes:
                    text: Mr. Esper believes that Iran meant to miss.
                    kind: belief-report
                    embeds: {id: meant-to-miss, text: Iran meant to miss., kind: intent, held-by: esper}
                ---
                [The general](claim:milley-believes) and [the secretary](claim:esper-believes) differ.
                """),
            good: Example(
                """
                speakers:
                  milley: {name: Gen. Mark Milley}
                  esper: {name: Mark Esper}
                claims:
                  milley-believes:
                    text: Gen. Milley believes that Iran meant to kill.
                    kind: belief-report
                    embeds:
                      id: meant-to-kill
                      text: Iran meant to kill.
                      kind: intent
                      held-by: milley
                      contradicts: meant-to-miss
                  esper-believes:
                    text: Mr. Esper believes that Iran meant to miss.
                    kind: belief-report
                    embeds: {id: meant-to-miss, text: Iran meant to miss., kind: intent, held-by: esper}
                ---
                [The general](claim:milley-believes) and [the secretary](claim:esper-believes) differ.
                """)),
        .claims { claim, ref, site, findings in
            for position in site.briefing.index.relationsFrom[ref] {
                let relation = site.briefing.relations[position]
                guard relation.kind == .contradicts,
                    let (one, other) = Beliefs(in: site.briefing).meant(ref, relation.to)
                else { continue }
                let ids = [one, other].map { "'\(site.briefing[$0].id)'" }
                let tied = site.briefing.areRelated(one, other)
                findings.report(
                    "claims '\(claim.id)' and '\(site.briefing[relation.to].id)' can both be true, for only a belief is "
                        + "reported: "
                        + (tied
                            ? "take this out, \(ids[0]) and \(ids[1]) are tied already"
                            : "write 'contradicts' between \(ids[0]) and \(ids[1])"),
                    at: relation.declared,
                    notes: [one, other].map { .init("what is believed", at: site.briefing[$0].declared) })
            }
        })
}

/// Tells apart what is reported from what is believed.
private struct Beliefs {
    private let briefing: Briefing

    init(in briefing: Briefing) { self.briefing = briefing }

    /// The claims that two others can only have meant, where they contradict each other by what is believed alone: at
    /// least one is a report of a belief, and the other another such report or what somebody is said to believe.
    func meant(_ a: Ref<Claim>, _ b: Ref<Claim>) -> (Ref<Claim>, Ref<Claim>)? {
        let (inA, inB) = (content(of: a), content(of: b))
        guard inA != nil || inB != nil else { return nil }
        guard let one = inA ?? believed(a), let other = inB ?? believed(b), one != other else { return nil }
        // A report may deny that somebody holds what another says they hold.
        if inA != nil, inB != nil, !holders(of: one).isDisjoint(with: holders(of: other)) { return nil }
        if briefing[a].embeds.contains(b) || briefing[b].embeds.contains(a) { return nil }
        return (one, other)
    }

    /// What a report of a belief reports.
    private func content(of claim: Ref<Claim>) -> Ref<Claim>? {
        briefing[claim].kind == .beliefReport ? briefing[claim].embeds.first : nil
    }

    /// The claim itself, if somebody is said to believe it.
    private func believed(_ claim: Ref<Claim>) -> Ref<Claim>? {
        briefing[claim].kind != .beliefReport && !briefing.index.embeddedIn[claim].isEmpty ? claim : nil
    }

    private func holders(of claim: Ref<Claim>) -> Set<Ref<Speaker>> {
        Set(briefing[claim].heldBy + briefing[claim].attributions.compactMap(\.speaker))
    }
}
