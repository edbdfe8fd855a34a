import EDTF

/// Something that is not known, until it is: a question, an inquiry, a caveat.
public enum Matter: Hashable, Sendable {
    case question(Ref<Question>)
    case inquiry(Ref<Inquiry>)
    /// A caveat of a claim, by position.
    case caveat(Ref<Claim>, Int)

    /// Everything that a briefing leaves, or once left, open: questions, inquiries, caveats, each in order of id.
    public static func all(in briefing: Briefing) -> [Matter] {
        var all = briefing.questions.refs.map(Matter.question) + briefing.inquiries.refs.map(Matter.inquiry)
        for claim in briefing.claims.refs {
            all += briefing[claim].caveats.indices.map { .caveat(claim, $0) }
        }
        return all
    }

    /// The claims that it is about.
    public func about(in briefing: Briefing) -> [Ref<Claim>] {
        switch self {
        case .question(let ref): briefing[ref].about
        case .inquiry(let ref): briefing[ref].about
        case .caveat(let claim, _): [claim]
        }
    }

    /// The claim that settles it, where one does.
    public func settledBy(in briefing: Briefing) -> Ref<Claim>? {
        switch self {
        case .question(let ref): return briefing[ref].closedBy
        case .inquiry(let ref):
            if case .claim(let claim) = briefing[ref].answer { return claim }
            return nil
        case .caveat(let claim, let position): return briefing[claim].caveats[position].closedBy
        }
    }

    /// The day from which it counts: that on which it was asked, an uncertain one from its latest day, else that of
    /// its article; but not before the first claim that it is about was known. A caveat counts with its claim.
    ///
    /// Nil for a question of the registry that has no date and is about no claim: it was never asked on any day.
    public func opens(in briefing: Briefing) -> CivilDate? {
        let known = about(in: briefing).lazy.map { briefing[$0].reported }.min()
        let asked: CivilDate?
        switch self {
        case .question(let ref):
            asked = briefing[ref].asked?.edtf.latest.date ?? briefing[ref].article.map { briefing[$0].published }
        case .inquiry(let ref):
            asked = briefing[ref].when?.edtf.latest.date ?? briefing[briefing[ref].article].published
        case .caveat: asked = nil
        }
        return [asked, known].lazy.compactMap(\.self).max()
    }

    /// The day from which it is settled: that on which the claim that settles it was known, or the question's own;
    /// nil while it is open.
    public func closes(in briefing: Briefing) -> CivilDate? {
        let settled = settledBy(in: briefing).map { briefing[$0].reported }
        guard case .question(let ref) = self, let closed = briefing[ref].closed else { return settled }
        // A question that was closed on a day nobody knows has been closed all along.
        let day = closed.edtf.latest.date ?? closed.edtf.earliest.date ?? opens(in: briefing)
        return [settled, day].lazy.compactMap(\.self).min()
    }
}
