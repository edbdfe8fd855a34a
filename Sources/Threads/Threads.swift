import Dispatch
import Synchronization

/// Work on many things, shared out among threads. What comes of it does not depend on how many there are.
public enum Threads {
    /// What `work` makes of each slice of the numbers below `count`, in their order.
    ///
    /// - Parameters:
    ///   - jobs: how many threads to use, at least 1, this one among them.
    ///   - least: how many numbers are worth another slice.
    public static func map<Result: Sendable>(
        slicesOf count: Int, jobs: Int, least: Int = 256, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        // Several for each thread, so that none waits long for another's last.
        let number = jobs > 1 ? max(1, min(jobs * 32, count / max(1, least))) : 1
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

    /// What `transform` makes of each of the numbers below `count`, in their order.
    ///
    /// - Parameter jobs: how many threads to use, at least 1, this one among them.
    public static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ transform: @Sendable (Int) -> Result
    ) -> [Result] {
        map(slicesOf: count, jobs: jobs, least: 1) { $0.map(transform) }.flatMap(\.self)
    }

    /// What two pieces of work make, the second on another thread where `jobs` is more than 1.
    public static func both<One: Sendable, Other: Sendable>(
        jobs: Int, _ one: @Sendable () -> One, _ other: @Sendable () -> Other
    ) -> (One, Other) {
        guard jobs > 1 else { return (one(), other()) }
        let made = Mutex<(One?, Other?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                let one = one()
                made.withLock { $0.0 = one }
            } else {
                let other = other()
                made.withLock { $0.1 = other }
            }
        }
        let (first, second) = made.withLock { $0 }
        // Either is made by now, and this is never reached.
        guard let first, let second else { return (one(), other()) }
        return (first, second)
    }
}
