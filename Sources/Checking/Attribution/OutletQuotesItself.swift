import BriefingModel
import Diagnostics

extension Rule {
    /// A report that comes back to the outlet that it came from.
    static let outletQuotesItself = Rule(
        Explanation(
            "outlet-quotes-itself", .attribution, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "a report went from an outlet to another and back to the first",
            why: """
                A paper reports; an agency repeats it; the paper cites the agency. What looks like a second voice is the
                first one heard again: circular reporting, though each report is a text of its own.

                Follow the way back to where the outlet first had it, and cite that. If the two reports are about
                different things, name in `via` or `derived-from` only the one that this claim was taken from.
                """,
            bad: Example(
                """
                speakers:
                  paper: {name: The Paper, kind: outlet}
                  agency: {name: The Agency, kind: outlet}
                sources:
                  scoop: {title: First report, outlet: paper, URL: "https://paper.example/1"}
                  echo: {title: Paper reports, outlet: agency, derived-from: scoop, URL: "https://agency.example/1"}
                  again: {title: Agency reports, outlet: paper, derived-from: echo, URL: "https://paper.example/2"}
                ---
                As [the paper](source:again) has it.
                """),
            good: Example(
                """
                speakers:
                  paper: {name: The Paper, kind: outlet}
                  agency: {name: The Agency, kind: outlet}
                sources:
                  scoop: {title: First report, outlet: paper, URL: "https://paper.example/1"}
                  echo: {title: Paper reports, outlet: agency, derived-from: scoop, URL: "https://agency.example/1"}
                  again: {title: Second report, outlet: paper, derived-from: scoop, URL: "https://paper.example/2"}
                ---
                As [the paper](source:again) has it.
                """)),
        .site { site, findings in
            let ways = OutletWays(site.briefing)
            for ref in site.briefing.sources.refs {
                let source = site.briefing[ref]
                guard site.damage.spares(source.declared), let way = ways.back(from: ref) else { continue }
                let next = site.briefing[way[1]].id
                let written = site.written[source]
                let place = written?.derivedFrom.first { $0.value == next }?.place ?? written?.copyOf?.place
                findings.report(
                    "circular reporting: \(ways.drawn(way.reversed())); cite what '\(site.briefing[way[way.count - 1]].id)' "
                        + "first had", at: place ?? source.declared)
            }
            for claim in site.briefing.claims where site.damage.spares(claim.declared) {
                for attribution in claim.attributions {
                    guard let way = ways.back(along: attribution) else { continue }
                    let id = way[way.count - 1].id
                    let via = site.written.written(\.via, attribution, of: claim)
                    findings.report(
                        "circular reporting: \(way.map(\.id).joined(separator: " → ")), for '\(id)' is the voice of "
                            + "'\(way[0].id)' again; leave out what came back",
                        at: via?.last { $0.id.value == id }?.id.place ?? attribution.declared)
                }
            }
        })
}

/// Follows reports from hand to hand, until one is back with an outlet that it came from.
private struct OutletWays {
    private let briefing: Briefing
    /// How many sources are looked at behind one: nobody follows further.
    private static let reach = 64

    init(_ briefing: Briefing) { self.briefing = briefing }

    /// The way from a source, through one of another outlet that it was taken from, to one of its own outlet; nil where
    /// there is none.
    func back(from start: Ref<Source>) -> [Ref<Source>]? {
        guard let outlet = briefing[start].outlet else { return nil }
        var way = taken(from: start).filter { isOther(than: outlet, $0) }
        var cameFrom = Dictionary(way.map { ($0, start) }, uniquingKeysWith: { first, _ in first })
        var next = 0
        while next < way.count, next < Self.reach {
            let source = way[next]
            next += 1
            if briefing[source].outlet == outlet {
                var path = [source]
                while let last = path.last, let before = cameFrom[last], last != start { path.append(before) }
                return path.reversed()
            }
            for parent in taken(from: source) where parent != start && cameFrom[parent] == nil {
                cameFrom[parent] = source
                way.append(parent)
            }
        }
        return nil
    }

    private func taken(from source: Ref<Source>) -> [Ref<Source>] {
        (briefing[source].copyOf.map { [$0] } ?? []) + briefing[source].derivedFrom
    }

    private func isOther(than outlet: Ref<Speaker>, _ source: Ref<Source>) -> Bool {
        briefing[source].outlet.map { $0 != outlet } == true
    }

    func drawn(_ way: some Sequence<Ref<Source>>) -> String {
        way.map { source in
            let outlet = briefing[source].outlet.map { " (\(briefing[$0].displayName))" } ?? ""
            return briefing[source].id + outlet
        }.joined(separator: " → ")
    }

    /// Whether a source was taken from another, through whatever hands: to pass it on to that other is a circle of
    /// sources, which another rule reports.
    private func isTaken(_ source: Ref<Source>, from original: Ref<Source>) -> Bool {
        var way = taken(from: source)
        var next = 0
        while next < way.count, next < Self.reach {
            if way[next] == original { return true }
            way += taken(from: way[next])
            next += 1
        }
        return false
    }

    struct Hand {
        var id: String
        var outlet: Ref<Speaker>
    }

    /// The stretch of an attribution's way, as written, that leads from an outlet through another back to it.
    func back(along attribution: Attribution) -> [Hand]? {
        var hands: [Hand] = []
        func add(_ id: String, _ outlet: Ref<Speaker>?) {
            // An outlet and its own report are one hand.
            if let outlet, hands.last?.outlet != outlet { hands.append(Hand(id: id, outlet: outlet)) }
        }
        if let speaker = attribution.speaker, briefing[speaker].kind == .outlet { add(briefing[speaker].id, speaker) }
        for link in attribution.via {
            switch link.relay {
            case .speaker(let speaker):
                add(briefing[speaker].id, briefing[speaker].kind == .outlet ? speaker : nil)
            case .source(let source): add(briefing[source].id, briefing[source].outlet)
            case .us: break
            }
        }
        guard hands.count > 2 else { return nil }
        for (giver, taker) in zip(attribution.sources, attribution.sources.dropFirst())
        where isTaken(giver, from: taker) {
            return nil
        }
        for (position, hand) in hands.enumerated() {
            if let first = hands[..<position].firstIndex(where: { $0.outlet == hand.outlet }) {
                return Array(hands[first...position])
            }
        }
        return nil
    }
}
