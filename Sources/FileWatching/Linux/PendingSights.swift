#if os(Linux)
/// What was seen and is not told yet, because more may follow at once.
struct PendingSights {
    /// After the last write of a file that was closed, more is waited for this long, and ten times as long at most.
    static let quiet = Duration.milliseconds(4)
    /// A file that is being written, or is gone for a moment, is told of after this long without news of it.
    static let settling = Duration.milliseconds(80)

    private var settled: Set<String> = []
    private var unsettled: [String: ContinuousClock.Instant] = [:]
    private var firstSettled: ContinuousClock.Instant?
    private var lastSettled: ContinuousClock.Instant?
    private var foldersChanged: ContinuousClock.Instant?

    mutating func add(_ sight: FolderWatches.Sight, at now: ContinuousClock.Instant) {
        switch sight {
        case .settled(let path):
            unsettled[path] = nil
            settled.insert(path)
            firstSettled = firstSettled ?? now
            lastSettled = now
        case .unsettled(let path):
            settled.remove(path)
            unsettled[path] = now
        case .folders: foldersChanged = now
        }
    }

    /// When something will be due; nil where nothing waits.
    var due: ContinuousClock.Instant? {
        let written = zip(firstSettled, lastSettled).map { min($1 + Self.quiet, $0 + Self.quiet * 10) }
        let rest = [foldersChanged, unsettled.values.min()].compactMap { $0.map { $0 + Self.settling } }
        return ([written].compactMap(\.self) + rest).min()
    }

    /// Takes what is due: where folders changed, all.
    mutating func take(at now: ContinuousClock.Instant) -> FileChanges? {
        if let foldersChanged {
            guard now >= foldersChanged + Self.settling else { return nil }
            self = PendingSights()
            return .everything
        }
        var files: Set<String> = []
        if let first = firstSettled, let last = lastSettled, now >= min(last + Self.quiet, first + Self.quiet * 10) {
            files = settled
            settled = []
            firstSettled = nil
            lastSettled = nil
        }
        for (path, seen) in unsettled where now >= seen + Self.settling {
            files.insert(path)
            unsettled[path] = nil
        }
        return files.isEmpty ? nil : .files(files)
    }

    private func zip(
        _ a: ContinuousClock.Instant?, _ b: ContinuousClock.Instant?
    ) -> (ContinuousClock.Instant, ContinuousClock.Instant)? {
        guard let a, let b else { return nil }
        return (a, b)
    }
}
#endif
