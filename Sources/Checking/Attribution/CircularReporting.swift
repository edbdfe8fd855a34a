import BriefingModel
import Diagnostics
import Linking

extension Rule {
    /// Sources that are said to have taken one thing from each other.
    ///
    /// A way that passes one link twice, and a circle of `copy-of` and `derived-from` alone, are found when they are
    /// linked; here the steps come from different places: from the ways of several attributions, of claims that confirm
    /// or restate each other, and from what their sources were taken from.
    static let circularReporting = Rule(
        Explanation(
            "circular-reporting", .attribution, .always(.error),
            summary: "sources are said to have taken the same thing from each other",
            why: """
                If one report rests on a second, and the second on the first, nobody knew. Read apart, each way looks
                sound, and together they are counted as confirmation.

                Find out which of the two was first, and mend `via`, `copy-of` or `derived-from` of the other. Ways of
                different speakers are kept apart: two outlets that each spoke to somebody of their own may well quote
                each other.
                """,
            bad: Example(
                """
                sources:
                  wire: {title: Wire report, derived-from: paper, URL: "https://wire.example/1"}
                  paper: {title: Paper report, URL: "https://paper.example/1"}
                claims:
                  over:
                    text: It is over.
                    via: [wire, paper]
                ---
                [It is over](claim:over).
                """),
            good: Example(
                """
                sources:
                  wire: {title: Wire report, derived-from: paper, URL: "https://wire.example/1"}
                  paper: {title: Paper report, URL: "https://paper.example/1"}
                claims:
                  over:
                    text: It is over.
                    via: [paper, wire]
                ---
                [It is over](claim:over).
                """)),
        .site { site, findings in
            // What two sources took from each other is one mistake, however many claims it touches.
            var said: Set<[String]> = []
            for claims in Confirmations.groups(in: site.briefing) {
                for circle in ReportingGraph(claims, of: site).circles() {
                    guard said.insert(circle.map(\.giver).sorted()).inserted else { continue }
                    let places = circle.map(\.place).sorted()
                    let ids = circle.map(\.giver) + circle.prefix(1).map(\.giver)
                    findings.report(
                        "circular reporting: \(ids.joined(separator: " → "))", at: places.last,
                        notes: places.dropLast().map { .init("through here", at: $0) })
                }
            }
        })
}

/// Who took from whom, as the record of some claims has it that say the same.
private struct ReportingGraph {
    /// A step from a source, or an outlet, to the one that took from it.
    struct Step {
        var giver: String
        var place: Place
        /// The attribution that says so; nil where the source itself does.
        var attribution: Place?
        /// Who made the claim, where that is no outlet.
        var speaker: Ref<Speaker>?
    }

    private let site: CheckedSite
    private var numbers: [Attribution.Link.Relay: Int] = [:]
    private var ids: [String] = []
    /// For each taker its givers, in the order in which they were found.
    private var steps: [[(giver: Int, step: Step)]] = []
    private static let reach = 64

    init(_ claims: [Ref<Claim>], of site: CheckedSite) {
        self.site = site
        let spared = claims.map { site.briefing[$0] }.filter { site.damage.spares($0.declared) }
        // Without a way through two hands there is no circle but of sources alone.
        guard spared.contains(where: { $0.attributions.contains { $0.via.count > 1 } }) else { return }
        for claim in spared {
            for attribution in claim.attributions { add(attribution, of: claim) }
        }
        var sources = numbers.keys.compactMap { if case .source(let ref) = $0 { ref } else { nil } }.sorted()
        var next = 0
        while next < sources.count, next < Self.reach * (claims.count + 1) {
            sources += add(takenBy: sources[next])
            next += 1
        }
    }

    private mutating func number(_ relay: Attribution.Link.Relay) -> (number: Int, isNew: Bool) {
        if let number = numbers[relay] { return (number, false) }
        numbers[relay] = ids.count
        switch relay {
        case .source(let source): ids.append(site.briefing[source].id)
        case .speaker(let speaker): ids.append(site.briefing[speaker].id)
        case .us: ids.append("us")
        }
        steps.append([])
        return (ids.count - 1, true)
    }

    private mutating func add(_ attribution: Attribution, of claim: Claim) {
        let speaker = attribution.speaker.flatMap { site.briefing[$0].kind == .outlet ? nil : $0 }
        let via = site.written.written(\.via, attribution, of: claim)
        var giver: Int?
        for (position, link) in attribution.via.enumerated() {
            guard isCarrier(link.relay) else {
                giver = nil
                continue
            }
            let taker = number(link.relay).number
            if let giver, giver != taker {
                let written = via.flatMap { $0.count == attribution.via.count ? $0[position].id.place : nil }
                steps[taker].append(
                    (
                        giver,
                        Step(
                            giver: ids[giver], place: written ?? attribution.declared,
                            attribution: attribution.declared,
                            speaker: speaker)
                    ))
            }
            giver = taker
        }
    }

    /// Whether a relay is a source or an outlet. People and offices tell each other many things.
    private func isCarrier(_ relay: Attribution.Link.Relay) -> Bool {
        switch relay {
        case .source: true
        case .speaker(let speaker): site.briefing[speaker].kind == .outlet
        case .us: false
        }
    }

    /// - Returns: the sources that were not known before.
    private mutating func add(takenBy source: Ref<Source>) -> [Ref<Source>] {
        let record = site.briefing[source]
        let taken = (record.copyOf.map { [$0] } ?? []) + record.derivedFrom
        guard !taken.isEmpty else { return [] }
        let written = site.written[record]
        let taker = number(.source(source)).number
        return taken.filter { from in
            let (giver, isNew) = number(.source(from))
            let id = ids[giver]
            let place = ([written?.copyOf].compactMap(\.self) + (written?.derivedFrom ?? [])).first { $0.value == id }
            steps[taker].append((giver, Step(giver: id, place: place?.place ?? record.declared)))
            return isNew
        }
    }

    /// Each circle in the order in which the report went round.
    func circles() -> [[Step]] {
        Circles.find(count: ids.count) { steps[$0].map(\.giver) }.compactMap { circle in
            let choices = circle.indices.map { position in
                let giver = circle[(position + 1) % circle.count]
                return steps[circle[position]].filter { $0.giver == giver }.map(\.step)
            }
            // A circle of sources alone has been reported.
            guard choices.contains(where: { steps in !steps.contains { $0.attribution == nil } }) else { return nil }
            let round = choices.compactMap(\.first)
            // So has one of a single attribution.
            guard Set(round.map(\.attribution)).count > 1, Set(round.compactMap(\.speaker)).count < 2 else {
                return nil
            }
            return Array(round.reversed())
        }
    }
}
