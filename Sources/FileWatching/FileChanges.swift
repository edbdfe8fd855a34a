/// What changed in the watched places since it was last asked.
public enum FileChanges: Equatable, Sendable {
    /// These files, by their absolute paths, were written, replaced, made or taken away; nothing else changed.
    case files(Set<String>)
    /// Folders came, went or moved, or the system lost count: anything may have changed.
    case everything

    /// Adds what changed since.
    mutating func add(_ more: FileChanges) {
        guard case .files(let old) = self, case .files(let new) = more else {
            self = .everything
            return
        }
        self = .files(old.union(new))
    }
}
