import Foundation

/// How long each stage of a build took, and how much memory the process had needed by its end.
struct Timings {
    private struct Stage {
        var name: String
        var time: Duration
        var peakMemory: Int
    }

    private var stages: [Stage] = []
    private let start = ContinuousClock.now

    /// Runs a stage and remembers what it took.
    mutating func measure<Result, Failure: Error>(
        _ name: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = ContinuousClock.now
        defer { stages.append(Stage(name: name, time: ContinuousClock.now - start, peakMemory: Self.peakMemory())) }
        return try work()
    }

    /// A table, one stage a line.
    var table: String {
        let rows =
            stages.map { ($0.name, $0.time, $0.peakMemory) }
            + [("total", ContinuousClock.now - start, Self.peakMemory())]
        return rows.map { name, time, memory in
            pad(name, 8, left: false) + pad(milliseconds(time), 10) + " ms" + pad(String(memory / 1024), 9) + " MB peak"
        }.joined(separator: "\n")
    }

    private func milliseconds(_ time: Duration) -> String {
        let tenths = time.components.seconds * 10_000 + time.components.attoseconds / 100_000_000_000_000
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func pad(_ text: String, _ width: Int, left: Bool = true) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }

    /// The most memory the process has had, in KiB.
    private static func peakMemory() -> Int {
        var usage = rusage()
        #if canImport(Darwin)
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss / 1024
        #elseif canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
        #else
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
        #endif
    }
}
