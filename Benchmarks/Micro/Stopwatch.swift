/// Times a piece of work again and again, and prints the typical figure.
///
/// By hand, for a library of benchmarks would be fetched by everyone who builds OnRecord.
struct Stopwatch {
    /// How long one piece of work is repeated at least.
    private static let enough = Duration.milliseconds(500)

    /// Times `work` and prints what one of its `count` steps takes.
    func time(_ name: String, _ unit: String, count: Int, _ work: () throws -> Void) rethrows {
        var runs: [Duration] = []
        let start = ContinuousClock.now
        // The first run warms up and is not counted.
        try work()
        while runs.count < 3 || start.duration(to: .now) < Self.enough {
            runs.append(try ContinuousClock().measure(work))
        }
        runs.sort()
        print(line(name, unit, runs[runs.count / 2], count), line("fastest", unit, runs[0], count))
    }

    private func line(_ name: String, _ unit: String, _ duration: Duration, _ count: Int) -> String {
        let each = duration / Double(max(1, count))
        let nanoseconds = Double(each.components.attoseconds) / 1e9 + Double(each.components.seconds) * 1e9
        let padding = String(repeating: " ", count: max(1, 12 - name.count))
        return "\(name)\(padding)\((nanoseconds / 10).rounded() / 100) µs/\(unit)"
    }
}
