import BriefingModel
import Diagnostics

extension Rule {
    /// A claim that leans on another which has fallen, where no editor has looked since.
    static let restsOnFallenClaim = Rule(
        Explanation(
            "rests-on-fallen-claim", .life, .always(.warning),
            summary: "a claim is supported or confirmed by one that has fallen",
            why: """
                When a claim is refuted, superseded or retracted, whatever was built on it may fall as well, or may stand
                on other ground. Only an editor can say; until then readers are shown that the ground has moved.

                Judge the claim anew with a `status` dated from the fall on: `is: open` says that it was looked at and
                stays as it is. Where a newer claim has taken the place of the fallen one and bears on this one too, say
                so there, with `supports` or `confirms`.
                """,
            bad: Example(
                """
                claims:
                  brigade:
                    text: A brigade has crossed the river.
                  photograph:
                    text: A photograph of today shows tanks on the far bank.
                    supports: brigade
                    status: {date: 2020-01-10, is: retracted, reason: The photograph is from 2014.}
                corrections:
                  - {date: 2020-01-10, text: The photograph is from 2014., claims: photograph}
                ---
                [A brigade crossed](claim:brigade): [a photograph](claim:photograph) shows it.
                """),
            good: Example(
                """
                claims:
                  brigade:
                    text: A brigade has crossed the river.
                    status: {date: 2020-01-10, is: open, reason: Without the photograph one witness is left.}
                  photograph:
                    text: A photograph of today shows tanks on the far bank.
                    supports: brigade
                    status: {date: 2020-01-10, is: retracted, reason: The photograph is from 2014.}
                corrections:
                  - {date: 2020-01-10, text: The photograph is from 2014., claims: photograph}
                ---
                [A brigade crossed](claim:brigade): [a photograph](claim:photograph) shows it.
                """)),
        .claims { claim, ref, site, findings in
            guard site.facts.fall(of: ref, on: site.date) == nil else { return }
            let fallen = site.facts.fallenSupport(of: ref, on: site.date)
            guard let first = fallen.first, let change = site.facts.standing(of: first, on: site.date) else { return }
            let gone = Set(fallen)
            // A second pass over the relations only for the few claims of which there is something to say.
            let places = site.briefing.index.relationsTo[ref].lazy.map { site.briefing.relations[$0] }
                .filter { ($0.kind == .supports || $0.kind == .confirms) && gone.contains($0.from) }
            let more = fallen.count > 1 ? " (and \(fallen.count - 1) more that fell)" : ""
            findings.report(
                "claim '\(claim.id)' rests on '\(site.briefing[first].id)'\(more), which was "
                    + "\(change.standing.rawValue) on \(change.date): judge it anew with a 'status' of that day or later",
                at: claim.declared,
                notes: places.prefix(5).map {
                    .init("it is \($0.kind == .supports ? "supported" : "confirmed") here", at: $0.declared)
                })
        })
}
