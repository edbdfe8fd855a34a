import Foundation
import JSON

/// How long each stage of a command took, and how much memory the process had at its end.
struct Timings {
    private struct Stage {
        var name: String
        var wall: Duration
        var cost: ProcessCost
    }

    private var stages: [Stage] = []
    private let start = ContinuousClock.now
    private let progress: Progress?

    /// What a stage is called while it runs.
    private static let words = [
        "compare": "comparing with the last build", "read": "reading", "link": "linking", "check": "checking",
        "plan": "listing pages", "write": "writing files", "remember": "remembering the build",
    ]

    /// - Parameter progress: says which stage runs.
    init(showing progress: Progress? = nil) { self.progress = progress }

    /// Runs a stage and remembers what it took.
    mutating func measure<Result, Failure: Error>(
        _ name: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        progress?.begin(Self.words[name] ?? name)
        let start = ContinuousClock.now
        let before = ProcessCost.now()
        defer {
            progress?.end()
            stages.append(Stage(name: name, wall: ContinuousClock.now - start, cost: ProcessCost.now().since(before)))
        }
        return try work()
    }

    private var all: [Stage] { stages + [Stage(name: "total", wall: ContinuousClock.now - start, cost: .now())] }

    /// A table, one stage a line: how long by the clock, how long on all processors together, the memory at its end, and
    /// the most there was so far.
    var table: String {
        let head =
            pad("stage", 8, left: false) + pad("time", 13) + pad("processors", 14) + pad("memory", 12)
            + pad("peak", 12)
        let rows = all.map { stage in
            pad(stage.name, 8, left: false) + pad(Self.milliseconds(stage.wall) + " ms", 13)
                + pad(Self.milliseconds(stage.cost.processors) + " ms", 14)
                + pad("\(stage.cost.memory / 1024) MB", 12) + pad("\(stage.cost.peak / 1024) MB", 12)
        }
        return ([head] + rows).joined(separator: "\n")
    }

    /// The same for programs, version 1: microseconds, and kilobytes of 1,024 bytes.
    var json: [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.number("version", 1)
            json.array("stages") { json in
                for stage in all {
                    json.object { json in
                        json.string("name", stage.name)
                        json.number("wallMicroseconds", Self.microseconds(stage.wall))
                        json.number("processorMicroseconds", Self.microseconds(stage.cost.processors))
                        json.number("memoryKilobytes", stage.cost.memory)
                        json.number("peakMemoryKilobytes", stage.cost.peak)
                    }
                }
            }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    static func milliseconds(_ time: Duration) -> String {
        let tenths = microseconds(time) / 100
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func microseconds(_ time: Duration) -> Int {
        Int(time.components.seconds) * 1_000_000 + Int(time.components.attoseconds / 1_000_000_000_000)
    }

    private func pad(_ text: String, _ width: Int, left: Bool = true) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }
}
