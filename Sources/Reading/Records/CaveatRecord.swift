import BriefingModel
import Diagnostics

/// A caveat as written.
public struct CaveatRecord: PlacedRecord {
    public var place: Place
    public var text: Located<String>?
    @Aside public var due: WhenRecord?
    @Aside public var closedBy: Located<String>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
