/// A number that a claim asserts.
public struct Quantity: Hashable, Sendable {
    /// What is known of the number, as decimal text so that no digit is lost.
    public enum Amount: Hashable, Sendable {
        case exactly(String)
        /// At least one of the two is given.
        case between(min: String?, max: String?)
    }

    public var amount: Amount
    /// What is counted in: `people`, `channels`, `USD`.
    public var unit: String?
    /// What is counted, in words; figures that count different things do not contradict each other.
    public var counts: String?
    /// Whether the figure is approximate.
    public var isAbout: Bool
    public var asOf: When?

    public init(
        _ amount: Amount, unit: String? = nil, counts: String? = nil, isAbout: Bool = false, asOf: When? = nil
    ) {
        self.amount = amount
        self.unit = unit
        self.counts = counts
        self.isAbout = isAbout
        self.asOf = asOf
    }
}
