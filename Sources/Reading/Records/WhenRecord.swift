import BriefingModel
import Diagnostics
import EDTF

/// A date as written; the zone may still come from its record, its article or the site.
public struct WhenRecord: Sendable {
    public var edtf: Located<EDTF>
    @Aside public var zone: Located<String>?
    public var zoneBasis: DateBasis?
    @Aside public var phrase: Located<String>?
    @Aside public var clock: Located<ClockWindow>?
    public var basis: DateBasis?

    public init(edtf: Located<EDTF>) { self.edtf = edtf }
}
