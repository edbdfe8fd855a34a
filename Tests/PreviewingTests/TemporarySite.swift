import Diagnostics
import Foundation
import Rendering

@testable import Previewing

/// A small site of a test's own.
final class TemporarySite: Sendable {
    let root: String

    static let article = """
        ---
        title: Water in Harbour Street
        published: 2024-03-05
        speakers:
          company: {name: Northport Water, kind: organization}
        sources:
          council: {title: Council inquiry, URL: "https://example.org/inquiry"}
        claims:
          no-warning:
            text: The company had no warning that the main was weak.
            by: {speaker: company, via: council}
        ---
        The company says [it had no warning](claim:no-warning).
        """

    init() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        root = try made.path.withCString { given in
            guard let real = realpath(given, nil) else { throw CocoaError(.fileNoSuchFile) }
            defer { free(real) }
            return String(cString: real)
        }
        try write("title: A site\nrules: {unused-speaker: off}\n", to: "content/site.yml")
        try write(Self.article, to: "content/articles/water.md")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    subscript(name: String) -> String { root + "/" + name }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: self[name])
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }

    var maker: GenerationMaker {
        GenerationMaker(
            PreviewedSite(
                root: root, privateFolder: nil, jobs: 2, baseline: root + "/baseline.json",
                settle: { found, _ in found }))
    }
}

extension GenerationMaker {
    func first() throws -> Generation {
        var times = PartTimes()
        return try first(&times)
    }

    func next(after previous: Generation, changed: String...) throws -> Generation? {
        var times = PartTimes()
        return try next(after: previous, .files(Set(changed)), &times)
    }

    func nextOfEverything(after previous: Generation) throws -> Generation? {
        var times = PartTimes()
        return try next(after: previous, .everything, &times)
    }
}

extension Generation {
    /// The text of a page; nil where there is none.
    func text(_ path: String) throws -> String? {
        guard let page = pages?.page(path) else { return nil }
        var bytes: [UInt8] = []
        try page.render(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
