/// What sort of thing a claim asserts.
public enum ClaimKind: String, Vocabulary {
    case fact, intent, motive
    case beliefReport = "belief-report"
    case allegation, denial, confirmation, finding, assessment, evaluation, prediction, announcement
    case demand, appeal, offer, characterisation, observation
    case nonDisclosure = "non-disclosure"

    /// Whether a claim of this kind can be borne out or fall: evaluations, demands, appeals and offers cannot.
    public var hasStanding: Bool {
        switch self {
        case .evaluation, .demand, .appeal, .offer: false
        default: true
        }
    }
}
