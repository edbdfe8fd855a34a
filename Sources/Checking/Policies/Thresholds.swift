/// The numbers of a policy.
public struct Thresholds: Sendable, Equatable {
    /// How many words a quote may have.
    public var quoteWords = 60

    init() {}
}
