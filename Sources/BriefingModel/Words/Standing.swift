/// How a claim stands on a date.
public enum Standing: String, Vocabulary {
    case open, corroborated, contested, refuted, superseded, retracted

    /// Whether the claim can no longer be leant on.
    public var isFallen: Bool { self == .refuted || self == .superseded || self == .retracted }
}
