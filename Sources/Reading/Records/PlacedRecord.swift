import Diagnostics

/// A part of a record that has no id, only a place.
public protocol PlacedRecord: PartlyRead {
    /// Where it is written.
    var place: Place { get set }
    /// A part that says nothing yet.
    init(at place: Place)
}
