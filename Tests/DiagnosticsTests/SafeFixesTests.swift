import Diagnostics
import Testing

@Suite struct SafeFixesTests {
    typealias Edit = Diagnostic.FixIt.Edit

    /// A finding in file 0 at `place`, with a fix-it of these edits.
    private func finding(_ rule: String = "r", at place: Range<Int>, _ edits: [Edit], isSafe: Bool = true) -> Diagnostic
    {
        Diagnostic(
            .error, rule, "m", at: Place(file: FileID(0), range: place),
            fixIts: [.init("mend", edits, isSafe: isSafe)])
    }

    private func edit(_ range: Range<Int>, _ text: String, in file: Int = 0) -> Edit {
        Edit(replace: Place(file: FileID(file), range: range), with: text)
    }

    private func text(_ fixes: SafeFixes, of file: Int = 0) -> String? {
        fixes.changed.first { $0.file == FileID(file) }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func everyOtherByteStays() {
        let before: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20]
        let after: [UInt8] = [0x20, 0x09, 0x0D, 0x0A, 0xFF, 0x00, 0x0D, 0xC3, 0xA9]
        let bytes = before + Array("yes".utf8) + after
        let files = SourceFiles([SourceFile(path: "a.yml", bytes: bytes), SourceFile(path: "b.yml", bytes: [0xFE])])
        let fixes = SafeFixes(of: [finding(at: 6..<9, [edit(6..<9, "true")])], in: files)
        #expect(fixes.changed.map(\.file.index) == [0])
        #expect(fixes.changed.first?.bytes == before + Array("true".utf8) + after)
        #expect(fixes.applied.count == 1)
        #expect(fixes.left.isEmpty)
    }

    @Test func editsMayInsertDeleteAndGrow() {
        let fixture = Fixture("one two three")
        let fixes = SafeFixes(
            of: [
                finding("c", at: 8..<13, [edit(8..<8, "<"), edit(13..<13, ">")]),
                finding("a", at: 0..<3, [edit(0..<4, "")]),
                finding("b", at: 4..<7, [edit(5..<6, "oooo")]),
            ], in: fixture.files)
        #expect(text(fixes) == "tooooo <three>")
        #expect(fixes.applied.map(\.diagnostic.rule) == ["a", "b", "c"])
    }

    @Test func aGuessAndAProposalAreLeftToPeople() {
        let fixture = Fixture("one")
        let fixes = SafeFixes(
            of: [finding(at: 0..<3, [edit(0..<3, "two")], isSafe: false), finding(at: 0..<3, [])], in: fixture.files)
        #expect(fixes.changed.isEmpty && fixes.applied.isEmpty && fixes.left.isEmpty)
    }

    /// Of a guess and a safe change, the safe one is made; of two safe ones the first.
    @Test func theFirstSafeFixItIsTaken() {
        let fixture = Fixture("one")
        let finding = Diagnostic(
            .error, "r", "m", at: fixture.place("one"),
            fixIts: [
                .init("guess", [edit(0..<3, "guess")]), .init("safe", [edit(0..<3, "safe")], isSafe: true),
                .init("second", [edit(0..<3, "second")], isSafe: true),
            ])
        let fixes = SafeFixes(of: [finding], in: fixture.files)
        #expect(text(fixes) == "safe")
        #expect(fixes.applied.map(\.fixIt.message) == ["safe"])
    }

    /// Whichever way they are given, the finding that is first in order has its way.
    @Test(
        arguments: [
            (3..<5, 4..<6), (3..<6, 3..<4), (3..<4, 3..<6), (3..<6, 4..<4), (3..<5, 5..<7), (3..<3, 3..<3),
            (3..<3, 3..<5),
            (3..<5, 5..<5), (3..<5, 3..<5),
        ] as [(Range<Int>, Range<Int>)])
    func ofTwoThatTouchTheFirstWins(first: Range<Int>, second: Range<Int>) {
        let fixture = Fixture("0123456789")
        let one = finding("one", at: 0..<1, [edit(first, "A")])
        let two = finding("two", at: 1..<2, [edit(second, "B")])
        for order in [[one, two], [two, one]] {
            let fixes = SafeFixes(of: order, in: fixture.files)
            #expect(fixes.applied.map(\.diagnostic.rule) == ["one"])
            #expect(fixes.left.map(\.diagnostic.rule) == ["two"])
            #expect(
                text(fixes) == "0123456789".prefix(first.lowerBound) + "A" + "0123456789".dropFirst(first.upperBound))
        }
    }

    @Test func theSameEditAskedForTwiceIsMadeOnce() {
        let fixture = Fixture("one two")
        let fixes = SafeFixes(
            of: [
                finding("a", at: 0..<1, [edit(0..<3, "1")]),
                finding("b", at: 1..<2, [edit(0..<3, "1"), edit(7..<7, "!")]),
                finding("c", at: 2..<3, [edit(7..<7, "!")]),
            ], in: fixture.files)
        #expect(text(fixes) == "1 two!")
        #expect(fixes.applied.count == 3)
    }

    /// A fix-it that cannot be made in one file is not made in the other either.
    @Test func aFixItIsMadeWholeOrNotAtAll() {
        let fixture = Fixture(("a", "one"), ("b", "two"), ("c", "three"))
        let fixes = SafeFixes(
            of: [
                finding("a", at: 0..<1, [edit(0..<3, "2", in: 1)]),
                finding("b", at: 1..<2, [edit(0..<3, "1", in: 0), edit(1..<2, "w", in: 1)]),
                finding("c", at: 2..<3, [edit(0..<1, "w", in: 1), edit(0..<5, "3", in: 2)]),
                finding("d", at: 2..<3, [edit(0..<1, "W", in: 0), edit(0..<5, "33", in: 2)]),
            ], in: fixture.files)
        #expect(fixes.applied.map(\.diagnostic.rule) == ["a", "d"])
        #expect(fixes.left.map(\.diagnostic.rule) == ["b", "c"])
        #expect(fixes.changed.map(\.file.index) == [0, 1, 2])
        #expect([0, 1, 2].map { text(fixes, of: $0) } == ["Wne", "2", "33"])
    }

    @Test func editsBeyondTheFileOrAcrossEachOtherAreNotMade() {
        let fixture = Fixture("one")
        let fixes = SafeFixes(
            of: [
                finding("a", at: 0..<1, [edit(2..<9, "x")]),
                finding("b", at: 0..<1, [edit(0..<2, "x"), edit(1..<3, "y")]),
            ], in: fixture.files)
        #expect(fixes.changed.isEmpty)
        #expect(fixes.left.count == 2)
    }

    /// What was mended is not mended again, even if a rule should go on asking for it.
    @Test func applyingTwiceChangesNothingMore() throws {
        let fixture = Fixture("a: yes\nb: on\n")
        func round(_ files: SourceFiles) -> SafeFixes {
            SafeFixes(
                of: [finding(at: 3..<6, [edit(3..<6, "yes")]), finding(at: 10..<12, [edit(10..<12, "no")])], in: files)
        }
        let first = round(fixture.files)
        let changed = try #require(first.changed.first)
        let again = round(SourceFiles([SourceFile(path: "a.md", bytes: changed.bytes)]))
        #expect(text(first) == "a: yes\nb: no\n")
        #expect(first.applied.count == 1)
        #expect(again.changed.isEmpty && again.applied.isEmpty && again.left.isEmpty)
    }

    @Test(.timeLimit(.minutes(5)))
    func manyFixesTakeLinearTime() {
        let count = 100_000
        let fixture = Fixture(String(repeating: "a: yes\n", count: count))
        let findings = (0..<count).map { finding(at: $0 * 7 + 3..<$0 * 7 + 6, [edit($0 * 7 + 3..<$0 * 7 + 6, "true")]) }
        #expect(text(SafeFixes(of: findings, in: fixture.files)) == String(repeating: "a: true\n", count: count))
    }
}
