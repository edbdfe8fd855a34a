import Synchronization

/// What a progress callback was told.
final class Reports: Sendable {
    private let all = Mutex<[(done: Int, total: Int)]>([])

    func add(_ done: Int, _ total: Int) { all.withLock { $0.append((done, total)) } }

    var done: [Int] { all.withLock { $0.map(\.done) } }
    var totals: [Int] { all.withLock { $0.map(\.total) } }
}
