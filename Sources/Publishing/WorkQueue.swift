import Dispatch
import Synchronization

/// What one thread of a build does, one index at a time.
protocol Worker: SendableMetatype {
    associatedtype Result: Sendable
    /// What this thread has done so far.
    var result: Result { get }
    /// Does the work at `index` of some list.
    mutating func work(at index: Int) throws(PublishingError)
}

/// The indices below a count, handed out in order to any number of threads.
///
/// Of several failures the one at the lowest index is reported whatever the threads' pace: after a failure, what
/// comes before it is still done, and what comes after it no more.
final class WorkQueue: Sendable {
    private struct Failure {
        var index: Int
        var error: PublishingError
    }

    /// How many neighbours a thread takes at a time: enough to stay in one folder, too few to leave others idle.
    private static let batch = 16

    private let count: Int
    private let next = Atomic(0)
    /// What comes at or after this index need not be done.
    private let end: Atomic<Int>
    private let failure = Mutex<Failure?>(nil)
    private let done = Mutex(0)
    private let progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

    private init(count: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?) {
        self.count = count
        self.progress = progress
        end = Atomic(count)
    }

    /// Works through the indices below `count` on at most `jobs` threads, this one among them, each with a worker of
    /// its own. The workers' results come in no certain order.
    static func run<W: Worker>(
        count: Int, jobs: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
        makeWorker: @Sendable (_ thread: Int) -> W
    ) throws(PublishingError) -> [W.Result] {
        let queue = WorkQueue(count: count, progress: progress)
        let results = Mutex<[W.Result]>([])
        let threads = max(1, min(jobs, (count + batch - 1) / batch))
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            var worker = makeWorker(thread)
            while let indices = queue.take() {
                for index in indices where index < queue.end.load(ordering: .relaxed) {
                    do throws(PublishingError) {
                        try worker.work(at: index)
                    } catch {
                        queue.fail(at: index, error)
                    }
                }
                queue.finish(indices.count)
            }
            let part = worker.result
            results.withLock { $0.append(part) }
        }
        if let failure = queue.failure.withLock({ $0 }) { throw failure.error }
        return results.withLock { $0 }
    }

    private func take() -> Range<Int>? {
        let start = next.wrappingAdd(WorkQueue.batch, ordering: .relaxed).oldValue
        let end = end.load(ordering: .relaxed)
        return start < end ? start..<min(start + WorkQueue.batch, end) : nil
    }

    private func fail(at index: Int, _ error: PublishingError) {
        failure.withLock { failure in
            if let failure, failure.index <= index { return }
            failure = Failure(index: index, error: error)
            end.store(index, ordering: .relaxed)
        }
    }

    /// Reports progress: one call at a time, and never a smaller number after a larger.
    private func finish(_ finished: Int) {
        guard let progress else { return }
        done.withLock { done in
            done += finished
            progress(done, count)
        }
    }
}
