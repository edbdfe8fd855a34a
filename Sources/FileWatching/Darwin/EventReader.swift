#if canImport(CoreServices)
import CoreServices

/// Makes changes of what FSEvents reports.
final class EventReader: Sendable {
    /// The folders to watch, with all below them: trees, and what they and the files stand in.
    let folders: [String]
    private let trees: [String]
    private let files: Set<String>
    private let ignoring: @Sendable (String) -> Bool
    private let report: @Sendable (FileChanges) -> Void

    init(
        _ places: WatchedPlaces, ignoring: @escaping @Sendable (String) -> Bool,
        report: @escaping @Sendable (FileChanges) -> Void
    ) {
        trees = places.trees.map(Self.resolved).sorted()
        files = Set(places.files.map(Self.resolved))
        folders = Set(trees + files.map { RealPath.split($0).folder }).sorted()
        self.ignoring = ignoring
        self.report = report
    }

    /// FSEvents names real paths: those of a place that is not there, as far as it is.
    private static func resolved(_ path: String) -> String {
        if let real = RealPath.of(path) { return real }
        let (folder, name) = RealPath.split(path)
        return (RealPath.of(folder) ?? folder) + "/" + name
    }

    static let callback: FSEventStreamCallback = { _, info, count, paths, flags, _ in
        guard let info else { return }
        let reader = Unmanaged<EventReader>.fromOpaque(info).takeUnretainedValue()
        let paths = Unmanaged<CFArray>.fromOpaque(paths).takeUnretainedValue() as? [String] ?? []
        for (path, flag) in zip(paths, UnsafeBufferPointer(start: flags, count: count)) { reader.read(path, flag) }
    }

    private func read(_ path: String, _ flag: FSEventStreamEventFlags) {
        let lost =
            kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagRootChanged
            | kFSEventStreamEventFlagUserDropped | kFSEventStreamEventFlagKernelDropped
            | kFSEventStreamEventFlagMount | kFSEventStreamEventFlagUnmount
        if flag & FSEventStreamEventFlags(lost) != 0 { return report(.everything) }
        guard !ignoring(RealPath.split(path).name) else { return }
        if files.contains(path) { return report(.files([path])) }
        guard trees.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else { return }
        let isFolder = flag & FSEventStreamEventFlags(kFSEventStreamEventFlagItemIsDir) != 0
        report(isFolder || trees.contains(path) ? .everything : .files([path]))
    }
}
#endif
