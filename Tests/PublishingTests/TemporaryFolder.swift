import Foundation

@testable import Publishing

/// A folder of a test's own, removed at the end.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "publishing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        // As the system names it: on macOS the temporary folder is behind a symbolic link.
        path = try made.path.withCString { given in
            guard let real = realpath(given, nil) else { throw CocoaError(.fileNoSuchFile) }
            defer { free(real) }
            return String(cString: real)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The absolute path of `name` in the folder.
    subscript(name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String) throws {
        let file = self[name]
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: file))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self[name])), as: UTF8.self)
    }

    /// Everything in the folder `name`, by relative path: files with their text, other things in angle brackets.
    func tree(_ name: String = ".") throws -> [String: String] {
        var tree: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: self[name]) {
            let status = try status(name + "/" + path)
            switch status.kind {
            case .file: tree[path] = try text(name + "/" + path)
            case .folder: tree[path] = "<folder>"
            case .link: tree[path] = "<link>"
            case .other: tree[path] = "<other>"
            }
        }
        return tree
    }

    /// What is in the output folder `name`, the marker and the folders aside.
    func site(_ name: String = "public") throws -> [String: String] {
        try tree(name).filter { $0.key != Marker.name && $0.value != "<folder>" }
    }

    func status(_ name: String) throws -> FileStatus {
        var raw = stat()
        guard lstat(self[name], &raw) == 0 else { throw CocoaError(.fileNoSuchFile) }
        return FileStatus(raw)
    }

    func exists(_ name: String) -> Bool {
        var raw = stat()
        return lstat(self[name], &raw) == 0
    }

    /// The names in the folder itself, sorted.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

    /// Publishes pages given as path and text.
    @discardableResult
    func publish(
        _ site: KeyValuePairs<String, String>, to name: String = "public", protecting: [String] = [], jobs: Int = 2,
        faults: FaultInjection = .none
    ) throws(PublishingError) -> Publication {
        let output = try OutputFolder(at: self[name], protecting: protecting, faults: faults)
        return try output.publish(site.map { .page($0.key, $0.value) }, jobs: jobs)
    }
}

extension PublishedFile {
    /// A page of fixed text.
    static func page(_ path: String, _ text: String) -> PublishedFile {
        PublishedFile(path: path) { $0 += text.utf8 }
    }
}
