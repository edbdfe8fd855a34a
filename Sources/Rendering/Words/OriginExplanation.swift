import BriefingModel
import Mustache

/// Which origins a claim has, and why their number is a range.
struct OriginExplanation {
    private let claim: Ref<Claim>
    private let at: Standpoint
    private let range: OriginRange

    /// An end is named at most this often; a claim with more is rare, and the attributions have them all.
    private static let limit = 12

    init(_ claim: Ref<Claim>, at: Standpoint) {
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
            sentence(phrases.maybeSame, group, &output)
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

    private func groups(by key: KeyPath<OriginRange.End, Int32>) -> [[OriginRange.End]] {
        range.ends.map { $0[keyPath: key] }.unique.map { number in range.ends.filter { $0[keyPath: key] == number } }
    }

    private func isGroup(_ end: OriginRange.End) -> Bool {
        if case .speaker(let ref) = end.agent { at.briefing[ref].kind == .group } else { false }
    }
}
