import BriefingModel
import Diagnostics

/// Relations that must not go round in circles.
struct GraphChecks {
    let briefing: Briefing

    func check(_ report: inout Report) {
        circles("after", in: briefing.events, &report) { $0.after }
        circles("part-of", in: briefing.events, &report) { event in event.partOf.map { [$0] } ?? [] }
        circles("member-of", in: briefing.speakers, &report) { $0.memberOf }
        circles("on-behalf-of", in: briefing.speakers, &report) { $0.onBehalfOf }
        circles("copy-of", "derived-from", in: briefing.sources, &report) { source in
            (source.copyOf.map { [$0] } ?? []) + source.derivedFrom
        }
        circles("embeds", in: briefing.claims, &report) { $0.embeds }
        replacements(&report)
    }

    private func circles<Record: DeclaredRecord>(
        _ what: String..., in table: Table<Record>, _ report: inout Report, next: (Record) -> [Ref<Record>]
    ) {
        for circle in Circles.find(count: table.count, next: { next(table[$0]).map { Int($0.row) } }) {
            report(.cycle(what, through: circle.map { table[$0].id }), sharedBy: circle.map { table[$0].declared })
        }
    }

    /// What supersedes, corrects or retracts must come to an end somewhere.
    private func replacements(_ report: inout Report) {
        let claims = briefing.claims
        let found = Circles.find(count: claims.count) { row in
            briefing.index.relationsFrom[Ref(row)].compactMap { position in
                let relation = briefing.relations[position]
                return relation.kind.replaces ? Int(relation.to.row) : nil
            }
        }
        for circle in found {
            let edges = circle.indices.compactMap { position in
                edge(from: circle[position], to: circle[(position + 1) % circle.count])
            }
            let kinds = Set(edges.map(\.kind.rawValue)).sorted()
            report(.cycle(kinds, through: circle.map { claims[$0].id }), sharedBy: edges.map(\.declared))
        }
    }

    private func edge(from: Int, to: Int) -> Relation? {
        briefing.index.relationsFrom[Ref(from)].lazy.map { briefing.relations[$0] }
            .first { $0.kind.replaces && Int($0.to.row) == to }
    }
}

/// A record of the model that knows where it is written.
protocol DeclaredRecord: Identified {
    var declared: Place { get }
}

extension Event: DeclaredRecord {}
extension Speaker: DeclaredRecord {}
extension Source: DeclaredRecord {}
extension Claim: DeclaredRecord {}
