import BriefingModel
import Diagnostics

extension Rule {
    /// Words that were reported before they were spoken.
    static let saidAfterReport = Rule(
        Explanation(
            "said-after-report", .attribution, .always(.error),
            summary: "something was said after the day on which it was reported",
            why: """
                Nothing can be reported before it is said: one of the two dates is wrong. The record as known on a day is
                built from `reported`, the order of that day from `said`.

                Mend `said` or `reported`. A claim without `reported` counts from the day on which its article was
                published. Dates a day apart are let pass unless both are told by the clocks of one zone, and so are
                dates that are uncertain or approximate.
                """,
            bad: Example(
                """
                zone: America/New_York
                speakers:
                  esper: {name: Mark Esper}
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    by:
                      - speaker: esper
                        said: 2020-01-18
                ---
                Mark Esper counted [sixteen missiles](claim:sixteen).
                """),
            good: Example(
                """
                zone: America/New_York
                speakers:
                  esper: {name: Mark Esper}
                claims:
                  sixteen:
                    text: Sixteen missiles were fired.
                    by:
                      - speaker: esper
                        said: 2020-01-08
                ---
                Mark Esper counted [sixteen missiles](claim:sixteen).
                """)),
        .claims { claim, _, site, findings in
            var seen: Set<Place> = []
            for attribution in claim.attributions {
                guard let said = attribution.said,
                    said.mayBeLater(than: attribution.reported),
                    said.isLater(than: attribution.reported, in: site.zoneOfReport(attribution, of: claim)),
                    !site.articleDates.mistake(attribution, of: claim, site.written)
                else { continue }
                let place = site.written.written(\.said, attribution, of: claim)?.edtf.place ?? attribution.declared
                guard seen.insert(place).inserted else { continue }
                let reported = site.written.written(\.reported, attribution, of: claim)?.edtf.place
                findings.report(
                    "claim '\(claim.id)' was said on \(said.edtf.description), after it was reported on "
                        + "\(attribution.reported): mend one of the dates", at: place,
                    notes: reported.map { [.init("reported here", at: $0)] } ?? [])
            }
        })
}
