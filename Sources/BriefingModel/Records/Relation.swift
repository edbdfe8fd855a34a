import Diagnostics

/// How one claim bears on another (CiTO): `from` supports, confirms, contradicts … `to`.
public struct Relation: Sendable {
    public var from: Ref<Claim>
    public var to: Ref<Claim>
    public var kind: RelationKind
    /// The part of `to` that it bears on, in words; a relation with a scope is shown and never counted.
    public var scope: String?
    public var note: String?
    /// Where the relation is written.
    public var declared: Place

    public init(
        from: Ref<Claim>, to: Ref<Claim>, kind: RelationKind, scope: String? = nil, note: String? = nil,
        declared: Place
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.scope = scope
        self.note = note
        self.declared = declared
    }
}
