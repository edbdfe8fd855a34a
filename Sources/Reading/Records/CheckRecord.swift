import BriefingModel
import Diagnostics

/// A check as written.
public struct CheckRecord: PlacedRecord {
    public var place: Place
    public var date: WhenRecord?
    public var how: Located<String>?
    @Aside public var by: Located<String>?
    @Aside public var result: Located<String>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
