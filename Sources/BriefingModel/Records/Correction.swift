import Diagnostics
import EDTF

/// What readers of an article were told was changed, and when.
public struct Correction: Sendable {
    public var declared: Place
    public var date: CivilDate
    public var text: String
    public var claims: [Ref<Claim>]
    public var kind: CorrectionKind
    public var was: String?
    public var now: String?

    public init(
        declared: Place, date: CivilDate, text: String, claims: [Ref<Claim>] = [], kind: CorrectionKind = .correction,
        was: String? = nil, now: String? = nil
    ) {
        self.declared = declared
        self.date = date
        self.text = text
        self.claims = claims
        self.kind = kind
        self.was = was
        self.now = now
    }
}
