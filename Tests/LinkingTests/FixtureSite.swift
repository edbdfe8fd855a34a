import Diagnostics
import Foundation
import Linking
import Reading
import TimeZones

/// A site below `Tests/Sites`, read and linked as `onrecord build` does.
struct FixtureSite: Sendable {
    let read: ReadSite
    let linked: LinkedSite

    /// - Parameter path: from `Tests/Sites`: `bad/cycles`.
    init(_ path: String, includesDrafts: Bool = false, jobs: Int = 2) throws {
        try self.init(root: Self.folder.appending(path: path).path, includesDrafts: includesDrafts, jobs: jobs)
    }

    init(root: String, includesDrafts: Bool = false, jobs: Int = 2) throws {
        read = try SiteReader(root: root, jobs: jobs).read()
        linked = Linker(read, zones: TimeZoneDatabase.system(), includesDrafts: includesDrafts, jobs: jobs)
            .link()
    }

    /// What an editor sees in a terminal.
    var printed: String { TextPrinter(read.files).print(linked.diagnostics) }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sites")

    /// The names of the sites in `good` or `bad`, sorted.
    static func names(in kind: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}
