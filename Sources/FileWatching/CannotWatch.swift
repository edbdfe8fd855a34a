/// Why folders cannot be watched.
public struct CannotWatch: Error, Equatable, Sendable {
    /// The reason and, where there is one, the way out, in words.
    public let reason: String
}
