import BriefingModel
import Diagnostics
import EDTF

/// A status entry as written.
public struct StatusRecord: PlacedRecord {
    public var place: Place
    public var date: Located<CivilDate>?
    public var standing: Located<Standing>?
    @Aside public var by: Located<String>?
    @Aside public var source: Located<String>?
    @Aside public var reason: Located<String>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
