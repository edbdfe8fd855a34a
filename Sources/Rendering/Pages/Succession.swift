import BriefingModel
import Mustache

/// What took the place of a claim that has fallen, and what took the place of that, up to what stands on the date.
struct Succession {
    /// The claims in the order in which each took the place of the one before.
    let claims: [Ref<Claim>]
    /// Whether more follow.
    let isCutShort: Bool

    /// At most this many are listed; the last one's page has those after it.
    static let limit = 24

    init(of claim: Ref<Claim>, at: Standpoint) {
        var claims: [Ref<Claim>] = []
        var last = claim
        while claims.count < Self.limit, let next = Self.next(after: last, at: at) {
            claims.append(next)
            last = next
        }
        self.claims = claims
        isCutShort = Self.next(after: last, at: at) != nil
    }

    /// The claim on account of which another no longer stands; who takes a claim back puts nothing in its place.
    ///
    /// Linking refuses circles, and the limit ends any that an editor's status entries close.
    private static func next(after claim: Ref<Claim>, at: Standpoint) -> Ref<Claim>? {
        guard let change = at.standing(of: claim), change.standing.isFallen, change.standing != .retracted else {
            return nil
        }
        return change.deciding(in: at.briefing, claim)
    }
}

/// A claim that took another's place.
struct SuccessorContext: Context {
    let answer: AnswerContext
    private let isLast: Bool

    init(_ claim: Ref<Claim>, isLast: Bool, at: Standpoint) {
        answer = AnswerContext(claim, at: at)
        self.isLast = isLast
    }

    /// The successors of a claim.
    static func all(of claim: Ref<Claim>, at: Standpoint) -> [SuccessorContext] {
        let succession = Succession(of: claim, at: at)
        return succession.claims.enumerated().map { position, claim in
            SuccessorContext(
                claim, isLast: position == succession.claims.count - 1 && !succession.isCutShort, at: at)
        }
    }

    static let fields: Fields<Self> = [
        .object("answer", "The claim at one glance.") { $0.answer },
        .flag("last", "Whether nothing took its place in turn.") { $0.isLast },
    ]
}
