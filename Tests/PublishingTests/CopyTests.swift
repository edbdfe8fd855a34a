import Foundation
import Testing

@testable import Publishing

@Suite("Files copied into a site")
struct CopyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func publish(_ source: String) throws -> Publication {
        let output = try OutputFolder(at: folder["public"], protecting: [])
        return try output.publish([PublishedFile(path: "assets/a.bin", copying: folder[source])], jobs: 1)
    }

    @Test("keep their bytes, whatever the size", arguments: [0, 1, 131_071, 131_072, 131_073, 1_000_000])
    func sizes(size: Int) throws {
        let bytes = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
        try bytes.write(to: URL(filePath: folder["source"]))
        let publication = try publish("source")
        #expect(try Data(contentsOf: URL(filePath: folder["public/assets/a.bin"])) == bytes)
        #expect((publication.bytes, publication.bytesWritten) == (size, size))
    }

    @Test("are left alone when unchanged, whatever their source's times")
    func unchanged() throws {
        try folder.write("same", to: "source")
        _ = try publish("source")
        let before = try folder.status("public/assets/a.bin")
        try shell("touch '\(folder["source"])'")
        let publication = try publish("source")
        #expect(!publication.replaced && publication.unchanged == 1 && publication.bytes == 4)
        #expect(try folder.status("public/assets/a.bin").hasTimesAndIdentity(of: before))
    }

    @Test("are copied anew when their bytes change, the size the same")
    func changed() throws {
        for text in ["1111", "2222"] {
            try folder.write(text, to: "source")
            #expect(try publish("source").written == 1)
            #expect(try folder.text("public/assets/a.bin") == text)
        }
        #expect(try folder.status("source").identity != folder.status("public/assets/a.bin").identity)
    }

    @Test("have the published mode, not their source's")
    func mode() throws {
        try folder.write("x", to: "source")
        try shell("chmod 700 '\(folder["source"])'")
        _ = try publish("source")
        #expect(try folder.status("public/assets/a.bin").permissions == 0o644)
    }

    @Test(
        "must be files",
        arguments: [
            ("missing", "cannot open", "No such file or directory"), ("folder", "cannot read", "Is a directory"),
            ("pipe", "cannot read", "Invalid argument"),
        ])
    func notFiles(source: String, what: String, reason: String) throws {
        try folder.makeFolder("folder")
        try shell("mkfifo '\(folder["pipe"])'")
        let error = #expect(throws: PublishingError.self) { _ = try publish(source) }
        #expect(error?.description == "\(what) '\(folder[source])': \(reason)")
        #expect(!folder.exists("public"))
    }
}
