import BriefingModel
import Diagnostics

extension Rule {
    /// A claim that was added to an article later, from a source of a later day, and still counts from the day on which
    /// the article was first published.
    ///
    /// A `reported` that is written may well be earlier than the source: that a claim became known on one day can be
    /// read in a source of the next.
    static let sourceAfterReport = Rule(
        Explanation(
            "source-after-report", .attribution, .always(.warning),
            summary: "a claim counts from a day on which none of its sources had appeared",
            why: """
                A claim without `reported` counts from the day on which its article was published. If it was added later,
                from a source of a later day, the record of what was known on each day shows it too early.

                Say in `reported` when it became known. A `reported` that is written is taken at its word.
                """,
            bad: Example(
                """
                sources:
                  wire: {title: Eleven treated, issued: 2020-01-17, URL: "https://example.org/eleven"}
                claims:
                  treated:
                    text: Eleven were treated for concussion.
                    via: wire
                ---
                [Eleven were treated](claim:treated).
                """),
            good: Example(
                """
                sources:
                  wire: {title: Eleven treated, issued: 2020-01-17, URL: "https://example.org/eleven"}
                claims:
                  treated:
                    text: Eleven were treated for concussion.
                    via: wire
                    reported: 2020-01-17
                ---
                [Eleven were treated](claim:treated).
                """)),
        .claims { claim, _, site, findings in
            var seen: Set<Place> = []
            for attribution in claim.attributions {
                let sources = attribution.sources.filter { site.briefing[$0].issued != nil }
                // Whether it is later by the zone that the day is told in is asked of the few that begin later at all.
                guard let last = sources.last,
                    sources.allSatisfy({ site.briefing[$0].issued?.mayBeLater(than: attribution.reported) == true }),
                    site.written.written(\.reported, attribution, of: claim) == nil,
                    !site.articleDates.mistake(attribution, of: claim, site.written)
                else { continue }
                let zone = site.zoneOfReport(attribution, of: claim)
                guard
                    sources.allSatisfy({
                        site.briefing[$0].issued?.isLater(than: attribution.reported, in: zone) == true
                    })
                else { continue }
                let source = site.briefing[last]
                let via = site.written.written(\.via, attribution, of: claim)
                let place = via?.last { $0.id.value == source.id }?.id.place ?? attribution.declared
                // The place of a `via` among the article's defaults is that of many claims.
                let own = place > claim.declared && place.file == claim.declared.file ? place : attribution.declared
                guard seen.insert(own).inserted else { continue }
                findings.report(
                    "claim '\(claim.id)' counts as reported on \(attribution.reported), with its article, but its "
                        + "source '\(source.id)' appeared on \(source.issued?.edtf.description ?? ""): "
                        + "say in 'reported' when it became known", at: own)
            }
        })
}
