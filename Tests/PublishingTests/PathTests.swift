import Testing

@testable import Publishing

@Suite("Paths of published files")
struct PathTests {
    /// The problems of publishing empty files at `paths`, in order.
    private func problems(_ paths: [String]) -> [PathProblem] {
        do {
            _ = try SitePlan(paths.map { .page($0, "") })
            return []
        } catch .paths(let problems) {
            return problems
        } catch {
            Issue.record(error)
            return []
        }
    }

    @Test(
        "one that cannot stand alone is refused",
        arguments: [
            ("", .empty), ("/etc/passwd", .absolute), ("/", .absolute), ("a//b", .emptyComponent),
            ("a/", .emptyComponent), (".", .dots), ("..", .dots), ("../a", .dots), ("a/../b", .dots), ("a/.", .dots),
            ("./a", .dots), ("a/..", .dots), ("a\\b", .backslash), ("..\\a", .backslash), ("a\0b", .controlCharacter),
            ("a\nb", .controlCharacter), ("a\u{7F}", .controlCharacter),
            (String(repeating: "é", count: 128), .componentTooLong),
            ("a/" + String(repeating: "x", count: 256), .componentTooLong),
            (String(repeating: "x", count: 256) + "/a", .componentTooLong),
            (String(repeating: "x/", count: 511) + "xx", .tooLong),
            (".onrecord", .reserved), (".OnRecord", .reserved), (".onrecord/a", .reserved),
        ] as [(String, PathProblem.Reason)])
    func alone(path: String, reason: PathProblem.Reason) {
        #expect(problems([path]) == [PathProblem(path: path, reason: reason)])
    }

    @Test(
        "one that any file system can hold is accepted",
        arguments: [
            "a", "...", "..a", ".well-known/x", "a b/ü.html", "a/.onrecord", "claims/.onrecord/a",
            String(repeating: "x", count: 255), String(repeating: "x/", count: 511) + "x",
        ])
    func accepted(path: String) { #expect(problems([path]).isEmpty) }

    @Test(
        "two that are one to some file system are refused",
        arguments: [
            ("a.html", "a.html", .duplicate),
            ("A.html", "a.html", .sameName(as: "A.html")),
            ("\u{E9}.html", "e\u{301}.html", .sameName(as: "\u{E9}.html")),
            ("\u{C9}.html", "e\u{301}.html", .sameName(as: "\u{C9}.html")),
            ("straße", "STRASSE", .sameName(as: "straße")),
            ("A/x", "a/y", .sameName(as: "A/x")),
            ("\u{E9}/x", "e\u{301}/y", .sameName(as: "\u{E9}/x")),
            ("a", "a/b", .fileAndFolder(with: "a")),
            ("a/b", "a", .fileAndFolder(with: "a/b")),
            ("a/b/c", "A/B", .sameName(as: "a/b/c")),
            ("a/b/c", "a/B", .fileAndFolder(with: "a/b/c")),
        ] as [(String, String, PathProblem.Reason)])
    func collisions(first: String, second: String, reason: PathProblem.Reason) {
        let found = problems([first, "between/them", second])
        #expect(found == [PathProblem(path: second, reason: reason)])
    }

    @Test("all problems are reported at once, in order")
    func all() {
        let found = problems(["b", "../a", "B", "b", "c/d", "c", ""])
        #expect(
            found.map(\.reason) == [
                .dots, .sameName(as: "b"), .duplicate, .fileAndFolder(with: "c/d"), .empty,
            ])
    }

    @Test("a problem makes nothing change")
    func nothingChanges() throws {
        let folder = try TemporaryFolder()
        try folder.publish(["index.html": "old"])
        #expect(throws: PublishingError.self) { try folder.publish(["index.html": "new", "../escaped": "x"]) }
        #expect(try folder.site() == ["index.html": "old"])
        #expect(try folder.names() == ["public"])
    }
}
