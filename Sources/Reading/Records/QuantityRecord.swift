import BriefingModel
import Diagnostics

/// A number as written.
public struct QuantityRecord: PlacedRecord {
    public var place: Place
    public var value: Located<String>?
    @Aside public var min: Located<String>?
    @Aside public var max: Located<String>?
    public var unit: Located<String>?
    @Aside public var counts: Located<String>?
    public var isAbout: Located<Bool>?
    @Aside public var asOf: WhenRecord?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
