import Diagnostics
import Testing

@testable import Checking

/// Where a key is written behind another, in each of the ways in which a mapping may be written.
@Suite struct NewKeyTests {
    /// - Parameter text: with the value behind which it goes in ‹ ›.
    private func written(_ text: String, path: String = "content/sources.yml") throws -> String {
        let before = try #require(text.split(separator: "‹", omittingEmptySubsequences: false).first)
        let plain = text.replacing("‹", with: "").replacing("›", with: "")
        let value = try #require(text.split(separator: "‹").last?.split(separator: "›").first)
        let start = before.utf8.count
        let place = Place(file: FileID(0), range: start..<(start + value.utf8.count))
        let file = SourceFile(path: path, bytes: Array(plain.utf8))
        let edit = NewKey("sha256", "abc").edit(after: place, in: file)
        var bytes = file.bytes
        bytes.replaceSubrange(edit.place.range, with: edit.text.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a:\n  archived-text: ‹x.txt›\n  lang: en\n", "a:\n  archived-text: x.txt\n  sha256: abc\n  lang: en\n"),
        ("a:\n  archived-text: ‹\"x.txt\"›  # read\n", "a:\n  archived-text: \"x.txt\"  # read\n  sha256: abc\n"),
        ("a:\n  archived-text: ‹x.txt›", "a:\n  archived-text: x.txt\n  sha256: abc"),
        ("a:\r\n  archived-text: ‹x.txt›\r\n", "a:\r\n  archived-text: x.txt\r\n  sha256: abc\r\n"),
        ("a:\r  archived-text: ‹x.txt›\r", "a:\r  archived-text: x.txt\r  sha256: abc\r"),
        ("---\narchived-text: ‹x.txt›\n---\n", "---\narchived-text: x.txt\nsha256: abc\n---\n"),
        ("a: {title: A, archived-text: ‹x.txt›}\n", "a: {title: A, archived-text: x.txt, sha256: abc}\n"),
        ("a: {archived-text: ‹x.txt›, title: A}\n", "a: {archived-text: x.txt, sha256: abc, title: A}\n"),
        ("a: {archived-text: ‹x.txt› # read\n }\n", "a: {archived-text: x.txt, sha256: abc # read\n }\n"),
        ("a: {title: A,\n    archived-text: ‹x.txt›}\n", "a: {title: A,\n    archived-text: x.txt, sha256: abc}\n"),
    ])
    func inYAML(before: String, after: String) throws {
        #expect(try written(before) == after)
    }

    @Test func inJSON() throws {
        #expect(
            try written(#"[{"id": "a", "archived-text": ‹"x.txt"›}]"#, path: "content/sources.json")
                == #"[{"id": "a", "archived-text": "x.txt", "sha256": "abc"}]"#)
    }
}
