/// How one claim bears on another (CiTO).
public enum RelationKind: String, Vocabulary {
    case supports, confirms, contradicts, qualifies
    case respondsTo = "responds-to"
    case corrects, supersedes, retracts, restates, fulfils

    /// Whether the claim written on the right falls when the relation takes effect.
    public var replaces: Bool { self == .corrects || self == .supersedes || self == .retracts }

    /// Whether it holds both ways though it is written once.
    public var isSymmetric: Bool { self == .contradicts }
}
