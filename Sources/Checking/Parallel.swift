import Dispatch
import Synchronization

/// What `transform` makes of each of the numbers below `count`, in their order, whatever the number of threads.
func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, _ transform: @Sendable (Int) -> Result
) -> [Result] {
    /// Numbers that a thread takes at once: few enough to share the work evenly.
    let slice = max(1, min(256, count / (jobs * 8)))
    let results = Mutex([Int: [Result]]())
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, count))) { _ in
        while true {
            let start = next.add(slice, ordering: .relaxed).oldValue
            guard start < count else { return }
            let made = (start..<min(start + slice, count)).map(transform)
            results.withLock { $0[start] = made }
        }
    }
    return results.withLock { made in made.keys.sorted().flatMap { made[$0] ?? [] } }
}
