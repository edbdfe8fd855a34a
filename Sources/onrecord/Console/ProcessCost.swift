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
        #if canImport(Darwin)
        let peak = usage.ru_maxrss / 1024
        #else
        let peak = usage.ru_maxrss
        #endif
        return ProcessCost(
            processors: duration(usage.ru_utime) + duration(usage.ru_stime), memory: residentMemory() ?? peak,
            peak: peak)
    }

    /// The same with the time of what came after `before` only.
    func since(_ before: ProcessCost) -> ProcessCost {
        ProcessCost(processors: processors - before.processors, memory: memory, peak: peak)
    }

    private static func duration(_ time: timeval) -> Duration {
        .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
    }

    /// In KiB; nil where the system does not tell.
    private static func residentMemory() -> Int? {
        #if canImport(Darwin)
        var info = mach_task_basic_info()
        var count = mach_msg_type_number_t(
            MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
        let answer = withUnsafeMutablePointer(to: &info) { pointer in
            pointer.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
                task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
            }
        }
        return answer == KERN_SUCCESS ? Int(info.resident_size) / 1024 : nil
        #else
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let fields = text.split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
        return pages * sysconf(Int32(_SC_PAGESIZE)) / 1024
        #endif
    }
}
