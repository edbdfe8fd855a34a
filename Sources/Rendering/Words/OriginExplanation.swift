import BriefingModel
import Mustache

/// Which origins a claim has, and why their number is a range.
struct OriginExplanation {
    private let claim: Ref<Claim>
    private let at: Standpoint
    private let range: OriginRange

    /// An end is named at most this often; a claim with more is rare, and the attributions have them all.
    private static let limit = 12

    init(of claim: Ref<Claim>, at: Standpoint) {
        self.claim = claim
        self.at = at
        range = at.edition.origins(of: claim)
    }

    func write(into output: inout Output) {
        let phrases = at.words.origins
        guard !range.ends.isEmpty else {
            output.append(escaping: at.briefing[claim].heldBy.isEmpty ? phrases.noEnd : phrases.heldBy)
            return
        }
        sentence(phrases.counted, range.ends, &output)
        for group in groups(by: \.certainly) where group.count > 1 { sentence(phrases.certainlySame, group, &output) }
        for group in groups(by: \.possibly) where Set(group.map(\.certainly)).count > 1 {
            explainTies(of: group, &output)
        }
        for end in range.ends where !end.isFirm { sentence(phrases.notFirm, [end], &output) }
        if range.ends.contains(where: isGroup) {
            output.append(" ")
            output.append(escaping: phrases.group)
        }
    }

    private func sentence(_ pattern: String, _ ends: [OriginRange.End], _ output: inout Output) {
        if pattern != at.words.origins.counted { output.append(" ") }
        let links = ends.prefix(Self.limit).map { end in
            switch end.agent {
            case .speaker(let ref): at.linkInSentence(ref)
            case .source(let ref): at.link(ref)
            }
        }
        output.append(pattern, filling: [("list", { output in for link in at.list(links) { output.append(link) } })])
    }

    /// Why the lower number counts several ends once: in the words of the record's own ties, where it has them.
    private func explainTies(of group: [OriginRange.End], _ output: inout Output) {
        let phrases = at.words.origins
        let speakers = group.prefix(Self.limit).compactMap { end -> Ref<Speaker>? in
            if case .speaker(let ref) = end.agent { ref } else { nil }
        }
        guard speakers.count == group.count,
            let ties = OriginTies(at.briefing, attributions: attributions).joining(speakers), !ties.isEmpty
        else { return sentence(phrases.maybeSame, group, &output) }
        output.append(" ")
        output.append(
            phrases.maybeSameBecause,
            filling: [
                (
                    "list",
                    { output in for link in at.list(speakers.map { at.linkInSentence($0) }) { output.append(link) } }
                ),
                ("reasons", { write(ties, among: speakers, &$0) }),
            ])
    }

    private func write(_ ties: [OriginTies.Tie], among speakers: [Ref<Speaker>], _ output: inout Output) {
        // Who is counted is linked already; a body that only joins them is not.
        func name(_ ref: Ref<Speaker>) -> (inout Output) -> Void {
            let link = speakers.contains(ref) ? LinkContext(nil, at.briefing[ref].displayName) : at.linkInSentence(ref)
            return { $0.append(link) }
        }
        for (position, tie) in ties.enumerated() {
            if position > 0 { output.append("; ") }
            output.append(at.words.origins.tie(tie.kind), filling: [("a", name(tie.from)), ("b", name(tie.to))])
        }
    }

    /// The attributions of the claim and of those that confirm or restate it directly.
    private var attributions: [Attribution] {
        let briefing = at.briefing
        let others = briefing.index.relationsTo[claim].lazy.map { briefing.relations[$0] }.filter(\.carriesOrigins)
            .prefix(Self.limit).map(\.from)
        return ([claim] + others).flatMap { briefing[$0].attributions }
    }

    private func groups(by key: KeyPath<OriginRange.End, Int32>) -> [[OriginRange.End]] {
        range.ends.map { $0[keyPath: key] }.unique.map { number in range.ends.filter { $0[keyPath: key] == number } }
    }

    private func isGroup(_ end: OriginRange.End) -> Bool {
        if case .speaker(let ref) = end.agent { at.briefing[ref].kind == .group } else { false }
    }
}
