import Foundation

/// What the process has cost so far.
struct ProcessCost {
    /// Time on all processors together, the system's work for it included.
    var processors: Duration
    /// The memory it has now, in KiB.
    var memory: Int
    /// The most memory it has had, in KiB.
    var peak: Int

    static func now() -> ProcessCost {
        var usage = rusage()
        #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
        getrusage(RUSAGE_SELF, &usage)
        #endif
        let (memory, peak) = residentMemory(reported: usage.ru_maxrss)
        return ProcessCost(
            processors: duration(usage.ru_utime) + duration(usage.ru_stime), memory: memory,
            peak: peak)
    }

    /// The same with the time of what came after `before` only.
    func since(_ before: ProcessCost) -> ProcessCost {
        ProcessCost(processors: processors - before.processors, memory: memory, peak: peak)
    }

    private static func duration(_ time: timeval) -> Duration {
        .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
    }

    /// What it has now and the most it has had, in KiB.
    ///
    /// On Linux the second is not what `getrusage` says, since that counts in what the process that started this one
    /// had: its memory was this one's until the program was loaded.
    private static func residentMemory(reported: Int) -> (now: Int, peak: Int) {
        #if canImport(Darwin)
        var info = mach_task_basic_info()
        var count = mach_msg_type_number_t(
            MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
        let answer = withUnsafeMutablePointer(to: &info) { pointer in
            pointer.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
                task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
            }
        }
        let peak = reported / 1024
        return (answer == KERN_SUCCESS ? Int(info.resident_size) / 1024 : peak, peak)
        #else
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        func kilobytes(_ name: String) -> Int? {
            guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
            return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
        }
        let peak = kilobytes("VmHWM:") ?? reported
        return (kilobytes("VmRSS:") ?? peak, peak)
        #endif
    }
}
