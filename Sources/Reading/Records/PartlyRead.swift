/// A record that remembers which of its keys are written but could not be read.
///
/// Reading has reported the value; linking must not call the key missing as well.
public protocol PartlyRead: Sendable {
    var unread: Set<String> { get set }
}

extension PartlyRead {
    /// Whether none of `keys` is written with a value that could not be read.
    public func hasRead(_ keys: String...) -> Bool { unread.isDisjoint(with: keys) }
}
