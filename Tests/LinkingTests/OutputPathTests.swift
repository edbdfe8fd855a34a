import Foundation
import Testing

/// Names that differ in case only cannot be kept in a repository that others check out on their own machines.
@Suite struct OutputPathTests {
    @Test func namesThatDifferInCaseOnly() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "linking-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let assets = root.appending(path: "content/assets")
        try FileManager.default.createDirectory(at: assets, withIntermediateDirectories: true)
        try Data("title: Notes\n".utf8).write(to: root.appending(path: "content/site.yml"))
        for name in ["Map.svg", "map.svg"] { try Data("<svg/>".utf8).write(to: assets.appending(path: name)) }

        let site = try FixtureSite(root: root.path)
        // Where the file system takes both for one, there is one.
        guard site.read.assets.count == 2 else { return }
        let diagnostic = try #require(site.linked.diagnostics.first)
        #expect(site.linked.diagnostics.count == 1)
        #expect(diagnostic.rule == "colliding-output")
        #expect(diagnostic.place.map { site.read.files[$0.file].path } == "content/assets/map.svg")
        #expect(diagnostic.notes.first?.place.map { site.read.files[$0.file].path } == "content/assets/Map.svg")
    }
}
