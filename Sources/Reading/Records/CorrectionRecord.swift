import BriefingModel
import Diagnostics
import EDTF

/// A correction as written.
public struct CorrectionRecord: PlacedRecord {
    public var place: Place
    public var date: Located<CivilDate>?
    public var text: Located<String>?
    public var claims: [Located<String>] = []
    public var kind: Located<CorrectionKind>?
    @Aside public var was: Located<String>?
    @Aside public var now: Located<String>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
