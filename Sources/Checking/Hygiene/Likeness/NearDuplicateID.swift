import BriefingModel
import Diagnostics
import TextMatching

extension Rule {
    /// Two records whose ids nobody can tell apart.
    static let nearDuplicateID = Rule(
        Explanation(
            "near-duplicate-id", .hygiene, Grading(ap: .note, icd206: .note, osint: .note),
            summary: "the ids of two like records are a slip apart",
            why: """
                Whoever writes one of the two ids by heart will one day write the other, and nothing will say so. Most
                often the second record was made because the first was not found.

                Only records that say much the same are compared. A number, a last letter or another word keeps two ids
                apart.
                """,
            bad: .leftOver(
                """
                claims:
                  ambassador-left: {text: The ambassador left Tehran., by: ministry, via: statement}
                  ambasador-left: {text: The ambassador has left Tehran., by: ministry, via: statement}
                """, prose: "[He left](claim:ambassador-left). [He did](claim:ambasador-left)."),
            good: .leftOver(
                """
                claims:
                  ambassador-left: {text: The ambassador left Tehran., by: ministry, via: statement}
                """, prose: "[He left](claim:ambassador-left).")),
        .site { site, findings in
            let briefing = site.briefing
            let named = NamedSpeakers(site).likeness
            report(briefing.claims, "claim", \.declared, { $0.text }, site, &findings)
            report(briefing.events, "event", \.declared, { $0.title }, site, &findings)
            report(briefing.sources, "source", \.declared, { $0.isDescribed ? nil : $0.title }, site, &findings)
            report(
                briefing.speakers, "speaker", \.declared,
                { $0.isAnonymous || named.names($0.id) ? nil : $0.displayName }, site, &findings)
        })

    /// - Parameter text: what a record says; nil where it is not to be compared.
    private static func report<Record: Identified>(
        _ table: Table<Record>, _ kind: String, _ declared: KeyPath<Record, Place>, _ text: (Record) -> String?,
        _ site: CheckedSite, _ findings: inout Findings
    ) {
        let rows = table.indices.filter { text(table[$0]) != nil && site.damage.spares(table[$0][keyPath: declared]) }
        var likeness = Likeness(
            rows.map { .init(id: table[$0].id, place: table[$0][keyPath: declared], name: table[$0].id) })
        for pair in NearTwins.pairs(among: rows.map { table[$0].id.split(separator: "-").map(String.init) }) {
            let (one, other) = (text(table[rows[pair.first]]) ?? "", text(table[rows[pair.second]]) ?? "")
            guard WordSequence(one).likeness(to: WordSequence(other)) >= 0.5 else { continue }
            likeness.add(pair.first, pair.second, "they say much the same: '\(one)' and '\(other)'")
        }
        likeness.report(
            { "\(kind) '\($0.id)' is a slip away from '\($1.id)': keep one, or tell them apart" }, &findings)
    }
}
