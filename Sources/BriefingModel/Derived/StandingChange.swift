import EDTF

/// From `date` on a claim stands as `standing`, because of `cause`.
public struct StandingChange: Hashable, Sendable {
    /// Why a claim stands as it does.
    public enum Cause: Hashable, Sendable {
        /// Nothing yet speaks for or against it but its own attributions.
        case reported
        /// An editor's status entry, by position; also one that hands back to derivation, where nothing is derived.
        case status(Int)
        /// A claim that supersedes, corrects or retracts it: the relation's position in the briefing.
        case relation(Int)
        /// Live claims that contradict it.
        case contradicted(by: [Ref<Claim>])
        /// Two or more independent origins.
        case origins
    }

    public var date: CivilDate
    public var standing: Standing
    public var cause: Cause

    public init(date: CivilDate, standing: Standing, cause: Cause) {
        self.date = date
        self.standing = standing
        self.cause = cause
    }
}
