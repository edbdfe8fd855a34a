import Foundation
import Testing

@testable import Reading

@Suite struct ArchivedTextsTests {
    private func read(_ site: TemporarySite, _ paths: String..., jobs: Int = 2) -> ArchivedTexts {
        ArchivedTexts(root: site.path, paths: paths, jobs: jobs)
    }

    private func refusal(_ texts: ArchivedTexts, _ path: String) -> ArchivedTexts.Refusal? {
        guard case .failure(let refusal) = texts[path] else { return nil }
        return refusal
    }

    /// The checksum is that of FIPS 180-4's own example.
    @Test func aTextComesWithItsChecksum() throws {
        let site = try TemporarySite(["archive/a.txt": "abc"])
        let copy = try #require(try read(site, "archive/a.txt", "archive/a.txt")["archive/a.txt"]?.get())
        #expect(copy.utf8 == Array("abc".utf8))
        #expect(copy.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(read(site, "archive/a.txt")["archive/b.txt"] == nil)
    }

    @Test func oneBadFileSpoilsNoOther() throws {
        let site = try TemporarySite([
            "archive/a.txt": "abc", "archive/nul.txt": "one\ntwo\u{0}", "archive/folder/x.txt": "",
        ])
        try site.write(Data([0x61, 0x0A, 0x0A, 0xFF, 0x00]), to: "archive/latin.txt")
        let texts = read(
            site, "archive/a.txt", "archive/nul.txt", "archive/latin.txt", "archive/folder", "archive/none.txt", "",
            "archive/\u{0}", "archive/folder/x.txt", jobs: 5)
        #expect(refusal(texts, "archive/nul.txt") == .noText(line: 2))
        #expect(refusal(texts, "archive/latin.txt") == .noText(line: 3))
        #expect(refusal(texts, "archive/folder") == .noFile)
        #expect(refusal(texts, "archive/none.txt") == .missing)
        #expect(refusal(texts, "") == .missing)
        #expect(refusal(texts, "archive/\u{0}") == .missing)
        #expect(try texts["archive/a.txt"]?.get().utf8.count == 3)
        #expect(try texts["archive/folder/x.txt"]?.get().utf8 == [])
    }

    @Test func nothingOutsideOfTheSiteIsRead() throws {
        let other = try TemporarySite(["secret.txt": "secret"])
        let site = try TemporarySite(["archive/a.txt": "abc"])
        let files = FileManager.default
        try files.createSymbolicLink(
            atPath: site.path + "/archive/out.txt", withDestinationPath: other.path + "/secret.txt")
        try files.createSymbolicLink(atPath: site.path + "/out", withDestinationPath: other.path)
        try files.createSymbolicLink(atPath: site.path + "/archive/in.txt", withDestinationPath: "a.txt")
        try files.createSymbolicLink(atPath: site.path + "/archive/broken.txt", withDestinationPath: "none.txt")
        try files.createSymbolicLink(atPath: site.path + "/archive/device.txt", withDestinationPath: "/dev/zero")
        let name = other.path.split(separator: "/").last.map(String.init) ?? ""
        let texts = read(
            site, "archive/out.txt", "out/secret.txt", "../\(name)/secret.txt", other.path + "/secret.txt",
            "archive/in.txt", "archive/broken.txt", "archive/device.txt", "archive/../archive/a.txt")
        #expect(refusal(texts, "archive/out.txt") == .outside)
        #expect(refusal(texts, "out/secret.txt") == .outside)
        #expect(refusal(texts, "../\(name)/secret.txt") == .outside)
        #expect(refusal(texts, other.path + "/secret.txt") == .outside)
        #expect(refusal(texts, "archive/broken.txt") == .missing)
        #expect(refusal(texts, "archive/device.txt") == .outside)
        #expect(refusal(texts, "archive/../archive/a.txt") == .outside)
        #expect(try texts["archive/in.txt"]?.get().utf8.count == 3)
    }

    /// A pipe would be waited for without end.
    @Test func aPipeIsNoFile() throws {
        let site = try TemporarySite([:])
        try #require(mkfifo(site.path + "/pipe.txt", 0o600) == 0)
        #expect(refusal(read(site, "pipe.txt"), "pipe.txt") == .noFile)
    }
}
