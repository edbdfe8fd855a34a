import BriefingModel

/// A relation as written on the claim that bears on another.
public struct RelationRecord: Sendable {
    public var kind: RelationKind
    public var claim: Located<String>
    @Aside public var scope: Located<String>?
    @Aside public var note: Located<String>?

    public init(kind: RelationKind, claim: Located<String>) {
        self.kind = kind
        self.claim = claim
    }
}
