import BriefingModel
import Diagnostics
import Linking

extension Rule {
    /// Claims that are made to bear each other out.
    static let circularConfirmation = Rule(
        Explanation(
            "circular-confirmation", .attribution, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "claims support, confirm or restate each other in a circle",
            why: """
                What bears out a claim must not itself be borne out by it: each would rest on the other, and both on
                nothing. Origins are counted along these relations, so that a circle lends each claim the origins of all.

                Take out the relation that closes the circle. Usually the later claim confirms the earlier, and not the
                other way round. A relation with a `scope` counts for nothing and closes no circle.
                """,
            bad: Example(
                """
                claims:
                  swiss-passed:
                    text: The Swiss passed messages on.
                    confirms: messages
                  messages:
                    text: Messages were exchanged.
                    confirms: swiss-passed
                ---
                [Messages](claim:messages) were exchanged; [the Swiss passed them on](claim:swiss-passed).
                """),
            good: Example(
                """
                claims:
                  swiss-passed:
                    text: The Swiss passed messages on.
                    confirms: messages
                  messages:
                    text: Messages were exchanged.
                ---
                [Messages](claim:messages) were exchanged; [the Swiss passed them on](claim:swiss-passed).
                """)),
        .site { site, findings in
            let briefing = site.briefing
            let borne = { (row: Int) in
                briefing.index.relationsFrom[Ref<Claim>(row)].lazy.map { briefing.relations[$0] }.filter(\.bearsOut)
            }
            for circle in Circles.find(count: briefing.claims.count, next: { borne($0).map { Int($0.to.row) } }) {
                let places = circle.indices.compactMap { position in
                    let next = circle[(position + 1) % circle.count]
                    return borne(circle[position]).first { Int($0.to.row) == next }?.declared
                }.sorted()
                let ids = (circle + circle.prefix(1)).map { briefing.claims[$0].id }
                findings.report(
                    "claims bear each other out in a circle: \(ids.joined(separator: " → ")); take out the relation "
                        + "that closes it", at: places.last,
                    notes: places.dropLast().map { .init("through here", at: $0) })
            }
        })
}

extension Relation {
    /// Whether `from` is a ground for `to` as a whole.
    fileprivate var bearsOut: Bool {
        (kind == .supports || kind == .confirms || kind == .restates) && scope == nil
    }
}
