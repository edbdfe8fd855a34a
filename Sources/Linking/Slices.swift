import Dispatch
import Synchronization

/// Work on many records, shared out among threads in slices.
enum Slices {
    /// Fewer records are not worth another thread.
    private static let least = 256

    /// What `work` makes of each slice of the numbers below `count`, in their order, whatever the number of threads.
    static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        let number = jobs > 1 ? max(1, min(jobs * 8, count / least)) : 1
        guard number > 1 else { return [work(0..<count)] }
        let results = Mutex([Result?](repeating: nil, count: number))
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: min(jobs, number)) { _ in
            while true {
                let slice = next.add(1, ordering: .relaxed).oldValue
                guard slice < number else { return }
                let result = work(count * slice / number..<count * (slice + 1) / number)
                results.withLock { $0[slice] = result }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
