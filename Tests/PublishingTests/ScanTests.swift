import Foundation
import Testing

@testable import Publishing

@Suite("The scan before publishing")
struct ScanTests {
    let folder: TemporaryFolder

    /// Finds the word "secret" in names and bytes.
    private let scan = Scan { path, bytes in
        let word = Array("secret".utf8)
        var matches: [Scan.Match] = path.contains("secret") ? [(nil, "a secret")] : []
        var start = 0
        while let first = bytes[start...].firstIndex(of: word[0]) {
            if bytes[first...].starts(with: word) { matches.append((first, "a secret")) }
            start = first + 1
        }
        return matches
    }

    init() throws {
        folder = try TemporaryFolder()
        try folder.publish(["index.html": "old"])
    }

    private func findings(_ files: [PublishedFile], jobs: Int = 2) throws -> [Finding] {
        let output = try OutputFolder(at: folder["public"], protecting: [])
        do {
            _ = try output.publish(files, jobs: jobs, scan: scan)
            return []
        } catch PublishingError.findings(let found) {
            try expectNothingChanged()
            return found
        }
    }

    private func expectNothingChanged() throws {
        #expect(try folder.site() == ["index.html": "old"])
        #expect(!folder.exists(".public.onrecord-stage/new"))
    }

    @Test("reports everything it finds, sorted, and nothing changes", arguments: [1, 4])
    func everything(jobs: Int) throws {
        let found = try findings(
            [.page("z.html", "a secret, a secret"), .page("index.html", "old"), .page("a/secret.html", "-")],
            jobs: jobs)
        #expect(
            found == [
                Finding(path: "a/secret.html", offset: nil, message: "a secret"),
                Finding(path: "z.html", offset: 2, message: "a secret"),
                Finding(path: "z.html", offset: 12, message: "a secret"),
            ])
    }

    @Test("looks through unchanged files too")
    func unchanged() throws {
        try folder.publish(["index.html": "old", "leak.html": "secret"])
        let error = #expect(throws: PublishingError.self) {
            let output = try OutputFolder(at: folder["public"], protecting: [])
            _ = try output.publish([.page("index.html", "old"), .page("leak.html", "secret")], jobs: 1, scan: scan)
        }
        #expect(error?.description == "leak.html, byte 0: a secret")
    }

    @Test(
        "finds what stands anywhere in a large copied file, once",
        arguments: [0, 5, (1 << 20) - 3, 1 << 20, (1 << 20) + (1 << 16), 3_000_000 - 6])
    func large(offset: Int) throws {
        var bytes = [UInt8](repeating: 0x2E, count: 3_000_000)
        bytes.replaceSubrange(offset..<(offset + 6), with: "secret".utf8)
        try Data(bytes).write(to: URL(filePath: folder["asset"]))
        let found = try findings([PublishedFile(path: "asset.bin", copying: folder["asset"])])
        #expect(found == [Finding(path: "asset.bin", offset: offset, message: "a secret")])
    }

    @Test("finds a secret in the name of an empty copied file")
    func emptyCopy() throws {
        try folder.write("", to: "asset")
        let found = try findings([PublishedFile(path: "secret.bin", copying: folder["asset"])])
        #expect(found == [Finding(path: "secret.bin", offset: nil, message: "a secret")])
    }

    @Test("lets through what is clean")
    func clean() throws {
        try folder.write("clean", to: "asset")
        let files: [PublishedFile] = [.page("index.html", "clean"), PublishedFile(path: "a", copying: folder["asset"])]
        #expect(try findings(files).isEmpty)
        #expect(try folder.site() == ["index.html": "clean", "a": "clean"])
    }
}
