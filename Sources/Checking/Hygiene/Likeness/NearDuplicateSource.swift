import BriefingModel
import Diagnostics

extension Rule {
    /// One source under two records.
    static let nearDuplicateSource = Rule(
        Explanation(
            "near-duplicate-source", .hygiene, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "two sources lead to the same address",
            why: """
                Two records for one report make a claim look as if it rested on two. Keep one record and turn the
                other's id into an alias. Where a locator tells parts of one page apart, it belongs in `via`.

                A source that is `copy-of` or `derived-from` the other is not asked.
                """,
            bad: .leftOver(
                """
                sources:
                  report: {title: The strike, URL: "https://example.org/strike"}
                  strike-report: {title: Report on the strike, URL: "http://www.example.org/strike/"}
                """, prose: "[One](source:report) says so, and [another](source:strike-report)."),
            good: .leftOver(
                """
                sources:
                  report: {title: The strike, URL: "https://example.org/strike", aliases: strike-report}
                """, prose: "[One](source:report) says so.")),
        .site { site, findings in
            let sources = Array(site.briefing.sources.refs)
            var likeness = Likeness(
                sources.map { ref in
                    let source = site.briefing[ref]
                    let place = site.written[source]?.url?.place ?? source.declared
                    return .init(id: source.id, place: place, name: source.id)
                })
            let addressed = sources.indices.filter { site.briefing[sources[$0]].url != nil }
            let groups = Dictionary(grouping: addressed) { plainAddress(site.briefing[sources[$0]].url ?? "") }
            for group in groups.values where group.count > 1 {
                for (one, other) in zip(group, group.dropFirst()) {
                    let (a, b) = (site.briefing[sources[one]], site.briefing[sources[other]])
                    let isDeclared =
                        a.copyOf == sources[other] || b.copyOf == sources[one] || a.derivedFrom.contains(sources[other])
                        || b.derivedFrom.contains(sources[one])
                    if !isDeclared { likeness.add(one, other, "both have the address '\(a.url ?? "")'") }
                }
            }
            likeness.report(
                { "source '\($0.id)' leads to the same address as '\($1.id)': keep one record" }, &findings)
        })

    /// An address without what makes no other page of it: the scheme, `www.`, a slash at the end.
    private static func plainAddress(_ address: String) -> String {
        var rest = address[...]
        for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            break
        }
        let host = rest.prefix { $0 != "/" }
        let name = host.lowercased()
        let path = rest.dropFirst(host.count)
        return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name)
            + (path.hasSuffix("/") ? path.dropLast() : path)
    }
}
