import Diagnostics
import EDTF

/// The editor's judgement of how a claim stands from a date on; `open` hands back to derivation.
public struct StatusEntry: Sendable {
    public var declared: Place
    public var date: CivilDate
    public var standing: Standing
    public var by: Ref<Claim>?
    public var source: Ref<Source>?
    public var reason: String?

    public init(
        declared: Place, date: CivilDate, standing: Standing, by: Ref<Claim>? = nil, source: Ref<Source>? = nil,
        reason: String? = nil
    ) {
        self.declared = declared
        self.date = date
        self.standing = standing
        self.by = by
        self.source = source
        self.reason = reason
    }
}
