import Testing
import YAML

/// Nothing an author or an attacker writes crashes the reader or makes it slow: each of these takes the square of
/// its size, or the stack, where one guard is missing. The sizes are such that this would be minutes.
@Suite struct HostileInputTests {
    @Test(.timeLimit(.minutes(5)), arguments: ["[", "{", "{a: ", "[[", "- ", "? ", "a:\n  ", "&a [", "!a [", "[\n"])
    func nestingIsLimited(opening: String) {
        let document = parse(String(repeating: opening, count: 200_000))
        #expect(!document.isComplete)
    }

    @Test func nestingOneTooDeepIsReportedThere() {
        let document = parse(String(repeating: "[", count: 65) + String(repeating: "]", count: 65))
        #expect(document.problems.map(\.kind) == [.tooDeep])
        #expect(document.problems.map(\.range) == [64..<65])
    }

    @Test(.timeLimit(.minutes(5)), arguments: [" ", "\n", "\r\n", "\t", " \n"])
    func whiteSpaceIsLimited(blank: String) {
        let words = String(repeating: " x", count: 200_000)
        let document = parse("a: x" + String(repeating: blank, count: 200_000) + words)
        #expect(document.problems.map(\.kind) == [.tooMuchWhiteSpace])
        #expect(document.problems.map(\.range.lowerBound) == [4])
    }

    @Test func whiteSpaceUpToTheLimitIsRead() {
        let blanks = String(repeating: " ", count: YAML.maximumWhiteSpace)
        #expect(outline(parse("a:" + blanks + "b").root) == "{a: 'b'}")
        #expect(parse("a: " + blanks + "b").problems.map(\.kind) == [.tooMuchWhiteSpace])
        #expect(parse("a: b" + blanks + blanks + "\n").problems == [])
    }

    @Test(.timeLimit(.minutes(5)))
    func manyDirectivesAreNotCompared() {
        let directives = (0..<100_000).map { "%TAG !a\($0)! tag:\n" }.joined()
        #expect(parse(directives + "--- b").problems.map(\.kind) == [.directive])
        #expect(parse("a: b\n...\n" + directives + "--- b").problems.map(\.kind) == [.severalDocuments])
        #expect(parse("a: b\n" + directives + "--- b").problems.map(\.kind) == [.severalDocuments])
    }

    @Test func problemsAreLimited() {
        let document = parse((0..<1000).map { "a\($0): &b c\n" }.joined())
        #expect(document.problems.count == YAML.maximumProblems + 1)
        #expect(document.problems.last?.kind == .tooManyProblems)
        let nuls = parse(String(repeating: "a\0", count: 100_000))
        #expect(nuls.problems.count == YAML.maximumProblems + 1)
        #expect(!nuls.isComplete)
    }

    @Test(.timeLimit(.minutes(5)))
    func bigInputIsReadInLinearTime() {
        let many = (0..<100_000).map { "ключ-\($0): [значение, {a: b}]\n" }.joined()
        #expect(parse(many).root?.mapping?.count == 100_000)
        let long = "a: \"" + String(repeating: "words ", count: 500_000) + "\""
        #expect(parse(long).root?.mapping?.first?.value.scalar?.text.utf8.count == 3_000_000)
    }

    /// Any prefix, any deletion and any changed byte of a real block gives a document whose ranges are in it.
    @Test func damagedInputNeverLeavesItsBounds() {
        let sample = Array(
            "\u{FEFF}a: &x [é, {b: *x}]\nc: |\n  漢字\n\n'd': !t \"\\u00e9\"\n? e\n: - f\n%g: h\r\n\ti: j\n".utf8)
        let bytes: [UInt8] = [
            0, 9, 10, 13, 32, 33, 34, 35, 37, 38, 39, 42, 44, 45, 58, 63, 91, 93, 123, 124, 125, 0xC3, 0xE2, 0xFF,
        ]
        for index in sample.indices {
            check(sample[..<index])
            check(sample[index...])
            for byte in bytes {
                var changed = sample
                changed[index] = byte
                check(changed[...])
            }
        }
    }

    private func check(_ block: ArraySlice<UInt8>) {
        let document = YAML.parse(block)
        let bounds = block.startIndex...block.endIndex
        for problem in document.problems {
            let ranges = [problem.range, problem.related?.range, problem.fix?.range].compactMap { $0 }
            #expect(ranges.allSatisfy { bounds.contains($0.lowerBound) && bounds.contains($0.upperBound) })
        }
        for scalar in scalars(of: document.root) {
            #expect(bounds.contains(scalar.range.lowerBound) && bounds.contains(scalar.range.upperBound))
        }
        #expect(document.isComplete || !document.problems.isEmpty)
    }
}
