import Diagnostics
import Foundation
import Testing

/// What `SafeFixes` makes of real sites: what it mends is mended, and doing it again changes nothing.
@Suite struct SafeFixTests {
    @Test(arguments: FixtureSite.names(in: "bad"))
    func whatIsMendedStaysMended(name: String) throws {
        let copy = try CopiedSite(of: FixtureSite.folder.appending(path: "bad/\(name)"))
        var rounds = 0
        while true {
            let site = try FixtureSite(root: copy.path)
            let fixes = SafeFixes(of: site.linked.diagnostics, in: site.read.files)
            if fixes.applied.isEmpty { break }
            rounds += 1
            try #require(rounds <= 20, "this never comes to an end")
            try copy.write(fixes.changed, of: site.read.files)
            let again = try FixtureSite(root: copy.path)
            for choice in fixes.applied {
                let before = site.linked.diagnostics.count { choice.diagnostic.isLike($0) }
                let after = again.linked.diagnostics.count { choice.diagnostic.isLike($0) }
                #expect(after < before, "\(choice.diagnostic.message): \(choice.fixIt.message)")
            }
        }
    }

    /// A line of an article's front matter, and what becomes of it; the rest of the file stays as it is.
    @Test(arguments: [
        ("summary: Signals: after the strike", #"summary: "Signals: after the strike""#),
        ("summary: Signals: after\t # a remark", "summary: \"Signals: after\"\t # a remark"),
        ("summary: @home he said", #"summary: "@home he said""#), ("summary: %2004", #"summary: "%2004""#),
        (#"summary: "Over," it said"#, #"summary: '"Over," it said'"#), ("summary: 'it's'", #"summary: "it's""#),
        ("draft: no", "draft: false"), ("draft: No # yet", "draft: false # yet"),
        ("events: {e: {title: E, when: [..2020-01-08]}}", #"events: {e: {title: E, when: "[..2020-01-08]"}}"#),
        ("summary: ?2004", #"summary: "?2004""#),
    ])
    func theSafeChangesAreThese(line: String, expected: String) throws {
        #expect(try mended(line) == expected)
    }

    /// What may have been meant otherwise is for people: the nearest name, how far a list or a paragraph goes.
    @Test(arguments: [
        "sumary: A guess", "draft: maybe", "events: {e: {title: Strikes, two of them, when: 2020}}",
        "summary: Signals: after\n  the strike", "lang:en", "events: {e: {title: @home, or not, when: 2020}}",
        "events: {e: {title: {home}, when: 2020}}", "events: {e: {title: E, when: [early, late]}}",
    ])
    func guessesAreLeft(line: String) throws {
        #expect(try mended(line) == line)
    }

    /// `lines` in an article as they are after one round.
    private func mended(_ lines: String) throws -> String {
        let head = "---\r\ntitle:  A\npublished: 2020-01-08\n"
        let tail = "\n---\nText  \t\r\n"
        let copy = try CopiedSite(of: nil)
        try copy.write(Array("title: S\n".utf8), to: "content/site.yml")
        try copy.write(Array((head + lines + tail).utf8), to: "content/articles/a.md")
        let site = try FixtureSite(root: copy.path)
        #expect(!site.linked.diagnostics.isEmpty)
        let fixes = SafeFixes(of: site.linked.diagnostics, in: site.read.files)
        guard let changed = fixes.changed.first else { return lines }
        let text = String(decoding: changed.bytes, as: UTF8.self)
        try #require(text.hasPrefix(head) && text.hasSuffix(tail))
        return String(decoding: changed.bytes.dropFirst(head.utf8.count).dropLast(tail.utf8.count), as: UTF8.self)
    }
}

extension Diagnostic {
    /// Whether another finding says the same of the same file.
    fileprivate func isLike(_ other: Diagnostic) -> Bool {
        (rule, message, place?.file) == (other.rule, other.message, other.place?.file)
    }
}

/// A site that a test may write to, removed at the end.
private final class CopiedSite: Sendable {
    let path: String

    init(of site: URL?) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "fixes-\(UUID().uuidString)").path
        if let site { try FileManager.default.copyItem(atPath: site.path, toPath: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ changed: [SafeFixes.ChangedFile], of files: SourceFiles) throws {
        for file in changed { try write(file.bytes, to: files[file.file].path) }
    }
}
