import Foundation
import Testing

@testable import Reading

/// Faults of files that no repository can hold; the others are in `Tests/Sites/bad`.
@Suite struct FileProblemTests {
    @Test func noContentFolder() {
        #expect(throws: SiteReader.CannotRead.noContent(folder: "/nowhere")) {
            try SiteReader(root: "/nowhere", jobs: 1).read()
        }
    }

    @Test func noPrivateFolder() throws {
        let site = try TemporarySite([:])
        #expect(throws: SiteReader.CannotRead.noPrivateFolder("/nowhere")) {
            try SiteReader(root: site.path, privateFolder: "/nowhere", jobs: 1).read()
        }
    }

    /// The file has no bytes on disk: it is refused by its size alone.
    @Test func tooLarge() throws {
        let site = try TemporarySite(["content/speakers.yml": ""])
        let file = try FileHandle(forWritingTo: URL(filePath: site.path + "/content/speakers.yml"))
        try file.truncate(atOffset: UInt64(SiteReader.largestFile) + 1)
        try file.close()
        #expect(
            try site.problems()
                == ["content/speakers.yml: this file is larger than 64 MiB; split it [file-too-large]"])
    }

    @Test func unreadable() throws {
        let site = try TemporarySite(["content/speakers.yml": "mate: {name: The Mate}\n"])
        try FileManager.default.setAttributes(
            [.posixPermissions: 0], ofItemAtPath: site.path + "/content/speakers.yml")
        // Nothing stops root from reading; everyone else is told why not.
        if getuid() == 0 {
            #expect(try site.problems() == [])
        } else {
            #expect(
                try site.problems()
                    == ["content/speakers.yml: this file cannot be read: Permission denied [unreadable-file]"])
        }
    }

    @Test func neitherFileNorFolder() throws {
        let site = try TemporarySite([:])
        #expect(mkfifo(site.path + "/content/speakers.yml", 0o600) == 0)
        #expect(
            try site.problems() == ["content/speakers.yml: this file cannot be read: it is no file [unreadable-file]"])
    }

    @Test(arguments: ["a\\b.png", "a\nb.png", "a\u{7F}.png"])
    func namesThatCannotBePublished(name: String) throws {
        let site = try TemporarySite(["content/assets/\(name)": "x"])
        #expect(try site.read().diagnostics.map(\.rule) == ["unpublishable-name"])
    }

    @Test func hiddenFilesAndBackupsArePassedOver() throws {
        let site = try TemporarySite(["content/.DS_Store": "x", "content/articles/ferry.md~": "x"])
        #expect(try site.problems() == [])
        #expect(try site.read().assets.isEmpty)
    }

    /// A link within content/ is read as the file that it leads to.
    @Test func linkWithinTheSite() throws {
        let site = try TemporarySite(["content/assets/shared.yml": "mate: {name: The Mate}\n"])
        try FileManager.default.createSymbolicLink(
            atPath: site.path + "/content/speakers.yml", withDestinationPath: "assets/shared.yml")
        #expect(try site.read().records.flatMap(\.speakers).map(\.id.value) == ["mate"])
    }

    /// What is private must not reach content/ by a link either.
    @Test func linkIntoThePrivateFolder() throws {
        let site = try TemporarySite(["private/map.svg": "secret", "content/assets/plan.svg": "plan"])
        try FileManager.default.createSymbolicLink(
            atPath: site.path + "/content/assets/map.svg", withDestinationPath: "../../private/map.svg")
        #expect(try site.read().diagnostics.map(\.rule) == ["link-out-of-site"])
    }
}
