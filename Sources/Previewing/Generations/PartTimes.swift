/// How long each part of an update took.
public struct PartTimes: Sendable {
    /// The parts in the order of the work.
    public private(set) var parts: [(name: String, time: Duration)] = []

    public var total: Duration { parts.reduce(.zero) { $0 + $1.time } }

    mutating func measure<Result, Failure: Error>(
        _ name: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = ContinuousClock.now
        defer { parts.append((name, ContinuousClock.now - start)) }
        return try work()
    }
}
