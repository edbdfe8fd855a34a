import FileWatching
import Foundation

/// A folder of a test's own with a watcher over its tree `content`, and what that has told.
final class WatchedFolder: Sendable {
    let path: String
    let watcher: FileWatcher

    init(
        files: [String] = [], ignoring: @escaping @Sendable (String) -> Bool = { _ in false },
        prepare: (String) throws -> Void = { try FileManager.default.createFolder($0 + "/content") }
    ) throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "watching-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        path = try made.path.withCString { given in
            guard let real = realpath(given, nil) else { throw CocoaError(.fileNoSuchFile) }
            defer { free(real) }
            return String(cString: real)
        }
        try prepare(path)
        let root = path
        watcher = try FileWatcher(
            WatchedPlaces(trees: [root + "/content"], files: Set(files.map { root + "/" + $0 })), ignoring: ignoring)
    }

    deinit {
        watcher.stop()
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: self[name]))
    }

    /// Whether, within many seconds, changes come that `isIt`. All that comes until then is added to `seen`.
    func tells(_ isIt: @escaping @Sendable (FileChanges) -> Bool) async -> Bool {
        let changes = watcher.changes
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await change in changes where isIt(change) { return true }
                return false
            }
            group.addTask {
                _ = try? await Task.sleep(for: .seconds(20))
                return false
            }
            let result = await group.next() ?? false
            if !result { self.watcher.stop() }
            group.cancelAll()
            return result
        }
    }

    func tells(file name: String) async -> Bool {
        let path = self[name]
        return await tells { $0.has(path) }
    }
}

extension FileChanges {
    func has(_ path: String) -> Bool {
        guard case .files(let paths) = self else { return false }
        return paths.contains(path)
    }
}

extension FileManager {
    func createFolder(_ path: String) throws {
        try createDirectory(atPath: path, withIntermediateDirectories: true)
    }
}
