import Diagnostics

/// A caveat as written.
public struct CaveatRecord: PlacedRecord {
    public var place: Place
    public var text: Located<String>?
    public var due: WhenRecord?
    public var closedBy: Located<String>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
