import FileStates
import Foundation
import Testing

/// What a digest of states tells apart, and what it does not.
@Suite struct StateDigestTests {
    /// A folder for one test, with `a/one.md`, `a/two.md`, `b.yml` and a link `c` to `b.yml`.
    private let root = FileManager.default.temporaryDirectory.appending(path: "onrecord-states-\(UUID())")

    init() throws {
        let files = FileManager.default
        try files.createDirectory(at: root.appending(path: "a"), withIntermediateDirectories: true)
        for (name, text) in [("a/one.md", "one"), ("a/two.md", "two"), ("b.yml", "b")] {
            try Data(text.utf8).write(to: root.appending(path: name))
        }
        try files.createSymbolicLink(atPath: path("c"), withDestinationPath: "b.yml")
    }

    private func path(_ name: String) -> String { root.appending(path: name).path }

    private var state: String {
        var digest = StateDigest()
        digest.add(tree: root.path)
        return digest.hexadecimal
    }

    private func tidyUp() throws { try FileManager.default.removeItem(at: root) }

    @Test func isTheSameWhileNothingChanges() throws {
        let before = state
        _ = try Data(contentsOf: root.appending(path: "a/one.md"))
        #expect(state == before)
        #expect(before.count == 64)
        try tidyUp()
    }

    @Test(arguments: ["write", "add", "remove", "rename", "mode", "retarget", "touch-back", "replace"])
    func changesWith(_ change: String) throws {
        let before = state
        let files = FileManager.default
        switch change {
        case "write": try Data("eno".utf8).write(to: root.appending(path: "a/one.md"))
        case "add": try Data().write(to: root.appending(path: "a/three.md"))
        case "remove": try files.removeItem(atPath: path("a/two.md"))
        case "rename": try files.moveItem(atPath: path("a/two.md"), toPath: path("a/2.md"))
        case "mode": try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path("b.yml"))
        case "retarget":
            try files.removeItem(atPath: path("c"))
            try files.createSymbolicLink(atPath: path("c"), withDestinationPath: "a/one.md")
        case "touch-back":
            // As long as before, and given back the time that it had: the file system knows better.
            let attributes = try files.attributesOfItem(atPath: path("a/one.md"))
            let time = try #require(attributes[.modificationDate] as? Date)
            try "eno".write(toFile: path("a/one.md"), atomically: false, encoding: .utf8)
            try files.setAttributes([.modificationDate: time], ofItemAtPath: path("a/one.md"))
        case "replace":
            // A whole folder put in the place of another that looks the same.
            try files.copyItem(atPath: path("a"), toPath: path("d"))
            try files.removeItem(atPath: path("a"))
            try files.moveItem(atPath: path("d"), toPath: path("a"))
        default: Issue.record("no such change: \(change)")
        }
        #expect(state != before)
        try tidyUp()
    }

    @Test func seesWhatALinkLeadsTo() throws {
        var before = StateDigest()
        before.add(file: path("c"))
        try Data("longer".utf8).write(to: root.appending(path: "b.yml"))
        var after = StateDigest()
        after.add(file: path("c"))
        #expect(before.hexadecimal != after.hexadecimal)
        try tidyUp()
    }

    @Test func absenceIsAStateOfItsOwn() throws {
        func digest(_ name: String) -> String {
            var digest = StateDigest()
            digest.add(file: path(name))
            digest.add(tree: path(name))
            return digest.hexadecimal
        }
        let absent = digest("later")
        #expect(absent == digest("later"))
        try Data().write(to: root.appending(path: "later"))
        #expect(absent != digest("later"))
        try tidyUp()
    }

    @Test func textsDoNotRunTogether() throws {
        var one = StateDigest()
        one.add(text: "ab")
        one.add(text: "c")
        var other = StateDigest()
        other.add(text: "a")
        other.add(text: "bc")
        #expect(one.hexadecimal != other.hexadecimal)
        try tidyUp()
    }

    @Test func isNotSettledBeforeItsLastChange() throws {
        let before = FileTime.now()
        try Data("later".utf8).write(to: root.appending(path: "b.yml"))
        var digest = StateDigest()
        digest.add(tree: root.path)
        #expect(!digest.isSettled(before: before))
        if digest.settles() { #expect(digest.isSettled(before: .now())) }
        try tidyUp()
    }
}
