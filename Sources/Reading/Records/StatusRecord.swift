import BriefingModel
import Diagnostics
import EDTF

/// A status entry as written.
public struct StatusRecord: PlacedRecord {
    public var place: Place
    public var date: Located<CivilDate>?
    public var standing: Located<Standing>?
    public var by: Located<String>?
    public var source: Located<String>?
    public var reason: Located<String>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
