import Diagnostics
import Foundation

@testable import Reading

/// A site of a test's own, removed at the end.
final class TemporarySite: Sendable {
    let path: String

    /// - Parameter files: texts by path from the site's folder; `content/site.yml` is added where it is missing.
    init(_ files: [String: String]) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "reading-\(UUID().uuidString)").path
        for (name, text) in ["content/site.yml": "title: Notes\n"].merging(files, uniquingKeysWith: { $1 }) {
            try write(Data(text.utf8), to: name)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ data: Data, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func read(jobs: Int = 2) throws -> ReadSite { try SiteReader(root: path, jobs: jobs).read() }

    /// What is wrong with it: `path: message [rule]`.
    func problems() throws -> [String] {
        let site = try read()
        return site.diagnostics.map { diagnostic in
            let path = diagnostic.place.map { site.files[$0.file].path + ": " } ?? ""
            return "\(path)\(diagnostic.message) [\(diagnostic.rule)]"
        }
    }
}
