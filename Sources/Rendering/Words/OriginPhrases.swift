/// The range of independent origins in words.
final class OriginPhrases: Sendable {
    let none = "No origin that can be counted"
    let one = "One origin"
    let some = "{number} origins"
    let range = "{from} to {to} origins"
    let rangeFromNone = "None to {to} origins"
    let sizes = Sizes()

    let heldBy = "Those who hold a belief that others report are no origin of it: nobody here had it from them."
    let noEnd = "Nobody is known to have known it first: no speaker is named, and how it is known is not stated."
    let counted = "Counted: {list}."
    let group = "A group counts as one, for nobody outside can tell its members apart."
    let maybeSame = "{list} may be the same origin, so the lower number counts them once."
    let maybeSameBecause = "{list} may be the same origin, so the lower number counts them once: {reasons}."
    let ties = Ties()
    let certainlySame = "{list} are certainly the same origin and count once."
    let notFirm = "{list} is tied to it by inference only, so the lower number leaves it out."

    /// What the record says of two who may be one origin.
    struct Ties: Sendable {
        var sameAs = "{a} is another name for {b}"
        var maybeSameAs = "{a} may be the same as {b}"
        var memberOf = "{a} belongs to {b}"
        var maybeMemberOf = "{a} may belong to {b}"
        var onBehalfOf = "{a} speaks for {b}"
    }

    func tie(_ kind: OriginTies.Kind) -> String {
        switch kind {
        case .sameAs: ties.sameAs
        case .maybeSameAs: ties.maybeSameAs
        case .memberOf: ties.memberOf
        case .maybeMemberOf: ties.maybeMemberOf
        case .onBehalfOf: ties.onBehalfOf
        }
    }

    /// The bare numbers, for a line of facts.
    struct Sizes: Sendable {
        var none = "none that can be counted"
        var range = "{from} to {to}"
    }
}
