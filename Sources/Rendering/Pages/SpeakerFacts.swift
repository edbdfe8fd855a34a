import BriefingModel
import Mustache

/// What a reader is told of a speaker: who they are, whom they speak for, who passes on what they say.
struct SpeakerFacts {
    private let ref: Ref<Speaker>
    private let speaker: Speaker
    private let at: Standpoint

    init(_ ref: Ref<Speaker>, at: Standpoint) {
        self.ref = ref
        self.at = at
        speaker = at.briefing[ref]
    }

    private var words: Wording { at.words }

    var list: [FactContext] {
        let terms = words.facts
        let index = at.briefing.index
        var facts: [FactContext] = []
        func add(_ term: String, _ text: String?) { if let text { facts.append(FactContext(term, text)) } }
        func add(_ term: String, _ speakers: some Sequence<Ref<Speaker>>, but known: [Ref<Speaker>] = []) {
            let shown = speakers.lazy.filter { !known.contains($0) }.prefix(SourceFacts.limit)
            if let fact = FactContext(term, at.list(shown.map { at.link($0) })) { facts.append(fact) }
        }
        if case .anonymous(let description, let reason, let knowsHow) = speaker.identity {
            add(terms.describedAs, Wording.fill(words.record.sourceWords, [("description", description)]))
            let isStated = reason != nil && reason != "not-stated"
            add(terms.notNamed, isStated ? reason : words.attribution.notStated)
            add(terms.knowsHow, knowsHow ?? words.attribution.notStated)
        }
        add(terms.role, speaker.role)
        add(terms.onBehalfOf, speaker.onBehalfOf)
        add(terms.spokenForBy, index.spokenForBy[ref])
        add(terms.memberOf, speaker.memberOf)
        add(terms.maybeMemberOf, speaker.maybeMemberOf)
        add(terms.members, index.membersOf[ref])
        let named = index.namedAsSameBy[ref].prefix(SourceFacts.limit)
        add(terms.sameAs, (speaker.sameAs + named.filter { at.briefing[$0].sameAs.contains(ref) }).unique)
        addMaybeSame((speaker.maybeSameAs + named.filter { at.briefing[$0].maybeSameAs.contains(ref) }).unique, &facts)
        add(terms.interest, speaker.interest)
        if let url = speaker.url?.safeURL {
            facts.append(FactContext(terms.ownSite) { $0.append(LinkContext(url, url)) })
        }
        let sources = index.sourcesOfOutlet[ref].prefix(SourceFacts.limit)
        if let fact = FactContext(terms.voiceOf, at.list(sources.map { at.link($0) })) { facts.append(fact) }
        addRelays(&facts)
        add(terms.note, speaker.note)
        return facts
    }

    private func addMaybeSame(_ others: [Ref<Speaker>], _ facts: inout [FactContext]) {
        guard !others.isEmpty else { return }
        facts.append(
            FactContext(words.facts.maybeSameAs) { output in
                for link in at.list(others.map { at.link($0) }) { output.append(link) }
                output.append("; ")
                output.append(escaping: others.count == 1 ? words.record.countsAsOne : words.record.countAsOne)
            })
    }

    /// Through whom they reach us, those who pass on most of their claims first.
    private func addRelays(_ facts: inout [FactContext]) {
        var counts: [Ref<Speaker>: Int] = [:]
        for claim in at.edition.chronology.assertedBy[ref] {
            let ways = at.briefing[claim].attributions.lazy.filter { $0.asserter == ref }.flatMap(\.via)
            for relay in ways.compactMap({ relay(of: $0.relay) }).unique where relay != ref {
                counts[relay, default: 0] += 1
            }
        }
        let relays = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(SourceFacts.limit)
        let links = relays.map { relay, count in
            var link = at.link(relay)
            link.text = Wording.fill(
                words.record.relaying, [("speaker", link.text), ("claims", words.count(count, words.record.claims))])
            return link
        }
        if let fact = FactContext(words.facts.relayedBy, at.list(links)) { facts.append(fact) }
    }

    private func relay(of relay: Attribution.Link.Relay) -> Ref<Speaker>? {
        switch relay {
        case .speaker(let ref): ref
        case .source(let ref): at.briefing[ref].outlet
        case .us: nil
        }
    }
}
