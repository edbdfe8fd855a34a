/// A name as CSL-JSON writes it: in parts, or whole as `literal`.
public struct CSLName: Hashable, Sendable {
    public var family: String?
    public var given: String?
    public var literal: String?

    public init(family: String? = nil, given: String? = nil, literal: String? = nil) {
        self.family = family
        self.given = given
        self.literal = literal
    }

    /// The name in reading order.
    public var displayName: String {
        literal ?? [given, family].compactMap(\.self).joined(separator: " ")
    }
}
