import Foundation
import Linking
import Reading
import TimeZones

// What reading and linking one site cost, in seconds of wall and of processor time, and the memory they need:
//
//     swift run -c release stage-benchmark SITE [JOBS]

private struct Clock {
    private var wall = ContinuousClock.now
    private var processor = usage().seconds

    /// Prints what passed since the last call.
    mutating func lap(_ name: String) {
        let (nextWall, next) = (ContinuousClock.now, usage())
        let parts = (nextWall - wall).components
        let seconds = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
        print(
            name.padding(toLength: 8, withPad: " ", startingAt: 0),
            String(format: "%7.3f s wall %7.3f s processor %5d MB peak", seconds, next.seconds - processor, next.peak))
        (wall, processor) = (ContinuousClock.now, usage().seconds)
    }
}

private func usage() -> (seconds: Double, peak: Int) {
    var usage = rusage()
    #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    let peak = usage.ru_maxrss >> 20
    #elseif canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let peak = usage.ru_maxrss >> 10
    #else
    getrusage(RUSAGE_SELF, &usage)
    let peak = usage.ru_maxrss >> 10
    #endif
    let times = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) * 1e-6 }
    return (times[0] + times[1], peak)
}

guard let root = CommandLine.arguments.dropFirst().first else {
    print("usage: stage-benchmark SITE [JOBS]")
    exit(64)
}
let jobs = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? ProcessInfo.processInfo.activeProcessorCount
private var clock = Clock()
let read = try SiteReader(root: root, jobs: jobs).read()
clock.lap("read")
let linked = Linker(read, zones: TimeZoneDatabase.system(), jobs: jobs).link()
clock.lap("link")
print(linked.briefing.claims.count, "claims,", linked.diagnostics.count, "findings")
