import BriefingModel
import EDTF

extension Subject {
    /// A sentence about the page, for the head; nil where its title must do.
    func summary(at: Standpoint) -> String? {
        let words = at.words
        switch self {
        case .claim(let ref): return summary(of: ref, at: at)
        case .speaker(let ref):
            let speaker = at.briefing[ref]
            let claims = words.count(at.briefing.index.claimsOfSpeaker[ref].count, words.record.claims)
            let role = speaker.role ?? words.record.speakerKind[speaker.kind]
            return Wording.fill(words.summary.speaker, [("role", role.capitalized), ("claims", claims)])
        case .source(let ref):
            return words.count(at.briefing.index.claimsOfSource[ref].count, words.record.restOnIt) + "."
        case .event(let ref):
            let event = at.briefing[ref]
            let date = event.when.edtf.words(in: words.dates).capitalized
            return event.location.map { Wording.fill(words.summary.event, [("date", date), ("place", $0)]) } ?? date
                + "."
        case .overview(let kind): return words.summary[kind]
        case .site, .article, .part, .notFound: return nil
        }
    }

    private func summary(of ref: Ref<Claim>, at: Standpoint) -> String {
        let words = at.words
        let claim = at.briefing[ref]
        let asserters = (claim.heldBy + claim.attributions.compactMap(\.asserter)).unique
        var speakers = asserters.prefix(VoiceContext.limit).map { at.briefing[$0].displayName }
        let others = asserters.count - speakers.count
        if others > 0 { speakers.append(Wording.fill(words.page.othersLane, [("count", words.number(others))])) }
        let values = [
            ("standing", at.standing(of: ref).map { words.standing.names[$0.standing] } ?? words.standing.none),
            ("date", words.day(claim.reported)), ("speakers", words.list(speakers)),
        ]
        return Wording.fill(speakers.isEmpty ? words.summary.claimInOwnVoice : words.summary.claim, values)
    }
}
