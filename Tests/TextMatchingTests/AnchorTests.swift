import Testing
import TextMatching

@Suite("Anchors")
struct AnchorTests {
    /// The words in the original that an anchor lands on; nil when it is not unique.
    private func words(_ exact: String, prefix: String = "", suffix: String = "", in blocks: [String]) throws -> String?
    {
        let selector = try #require(TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix))
        guard case .unique(let found) = AnchorIndex(blocks: blocks).resolve(selector) else { return nil }
        return String(decoding: Array(blocks[found.block].utf8)[found.range], as: UTF8.self)
    }

    private func resolve(_ exact: String, prefix: String = "", suffix: String = "", in blocks: [String]) throws
        -> AnchorResolution
    {
        AnchorIndex(blocks: blocks).resolve(
            try #require(TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix)))
    }

    struct Case: Sendable {
        var exact: String
        var prefix = ""
        var suffix = ""
        var text: String
        var found: String
    }

    @Test(
        "Is found in exactly one place",
        arguments: [
            Case(
                exact: "no American was hurt", text: "Officials said no American was hurt, though.",
                found: "no American was hurt"),
            Case(
                exact: "Iran's \"answer\" - over", text: "that Iran’s “answer” —\nover now",
                found: "Iran’s “answer” —\nover"),
            Case(exact: "Iran’s answer", text: "that Iran's  answer", found: "Iran's  answer"),
            Case(exact: "cafe\u{301}", text: "the caf\u{E9} was", found: "caf\u{E9}"),
            Case(exact: "hurt", prefix: "was", text: "is hurt, was hurt", found: "hurt"),
            Case(exact: "hurt", prefix: " was ", text: "is hurt, was hurt", found: "hurt"),
            Case(exact: "hurt", suffix: " badly ", text: "hurt, hurt badly", found: "hurt"),
            Case(exact: "hurt", prefix: "(", suffix: ")", text: "hurt (hurt) hurt", found: "hurt"),
            Case(exact: "  hurt \n", text: "was hurt.", found: "hurt"),
            Case(exact: "三つの基地", text: "彼らは三つの基地を", found: "三つの基地"),
        ])
    func unique(_ row: Case) throws {
        #expect(try words(row.exact, prefix: row.prefix, suffix: row.suffix, in: [row.text]) == row.found)
    }

    @Test("The place is the block and its own bytes")
    func place() throws {
        let result = try resolve("hurt", in: ["é nobody", "é “hurt”"])
        #expect(result == .unique(Occurrence(block: 1, range: 6..<10)))
    }

    @Test("Several places are never a guess: all are listed, overlapping ones too")
    func ambiguous() throws {
        #expect(
            try resolve("aa", in: ["aaa", "aa"])
                == .ambiguous(
                    [
                        Occurrence(block: 0, range: 0..<2, endsInsideWord: true),
                        Occurrence(block: 0, range: 1..<3, startsInsideWord: true),
                        Occurrence(block: 1, range: 0..<2),
                    ], total: 3))
    }

    @Test("Words across two blocks are not found")
    func acrossBlocks() throws {
        guard case .lost = try resolve("one two", in: ["say one", "two more"]) else {
            Issue.record("found across blocks")
            return
        }
    }

    @Test("Case matters")
    func caseMatters() throws {
        #expect(try words("officials", in: ["Officials said"]) == nil)
    }

    @Test("An accent is not split from its letter", arguments: ["x\u{302}", "é", "e\u{301}", "क्ष"])
    func accents(_ text: String) throws {
        let first = String(String.UnicodeScalarView([text.unicodeScalars.first!]))
        guard text.unicodeScalars.count > 1 else {
            #expect(try words("e", in: [text]) == nil)
            return
        }
        #expect(try words(first, in: ["say \(text)"]) == nil)
    }

    @Test(
        "Matches inside a word say so",
        arguments: [
            ("harm", "harmless", false, true), ("harm", "charm", true, false), ("harm", "no harm.", false, false),
            ("Iran", "Iran's", false, false), ("基地", "三基地へ", false, false), ("тек", "текст", false, true),
        ])
    func insideWords(_ exact: String, _ text: String, _ starts: Bool, _ ends: Bool) throws {
        guard case .unique(let found) = try resolve(exact, in: [text]) else {
            Issue.record("not unique")
            return
        }
        #expect(found.startsInsideWord == starts)
        #expect(found.endsInsideWord == ends)
    }

    @Test(
        "A lost anchor reports the nearest text, cut at words",
        arguments: [
            ("no American was hurt", "Officials said no American was harmed, though.", "no American was harmed"),
            ("at least three channels", "through at least four channels, said", "at least four channels"),
            ("Gen. Milley saw intent", "that Gen. Miley sees intent there", "Gen. Miley sees intent"),
            ("officials said", "Officials said", "Officials said"),
            ("was killed or wounded", "nobody was killed or injured, they", "was killed or injured"),
        ])
    func nearest(_ exact: String, _ text: String, _ expected: String) throws {
        let blocks = ["Nothing of the kind.", text]
        guard case .lost(let nearest?) = try resolve(exact, in: blocks) else {
            Issue.record("nothing near")
            return
        }
        #expect(nearest.occurrence.block == 1)
        #expect(String(decoding: Array(text.utf8)[nearest.occurrence.range], as: UTF8.self) == expected)
        #expect(nearest.similarity > 0.5 && nearest.similarity < 1)
    }

    @Test("Of equally near texts the first is reported")
    func nearestTie() throws {
        guard case .lost(let nearest?) = try resolve("ten men", in: ["a tan men", "tin men, tan men"]) else {
            Issue.record("nothing near")
            return
        }
        #expect(nearest.occurrence == Occurrence(block: 0, range: 2..<9))
        #expect(nearest.distance == 1)
    }

    @Test("Nothing alike, nothing reported")
    func nothingNear() throws {
        #expect(try resolve("wholly different words", in: ["0123456789", ""]) == .lost(nearest: nil))
        #expect(try resolve("words", in: []) == .lost(nearest: nil))
    }

    @Test("Words in other surroundings are told apart from lost words")
    func context() throws {
        let blocks = ["one was hurt here", "nobody was hurt there"]
        guard
            case .contextDiffers(let nearest, let total) = try resolve(
                "hurt", prefix: "nobody is ", suffix: "there", in: blocks)
        else {
            Issue.record("context ignored")
            return
        }
        #expect(total == 2)
        #expect(nearest.occurrence.block == 1)
        #expect(!nearest.prefixMatches && nearest.suffixMatches)
        #expect(nearest.similarity > 0.5 && nearest.similarity < 1)
    }

    @Test("A selector of nothing is refused", arguments: ["", "  \n", "\u{200B}\u{AD}"])
    func nothing(_ exact: String) {
        #expect(TextQuoteSelector(exact: exact) == nil)
    }

    @Test(
        "Hostile texts take linear time",
        arguments: [
            Hostile(text: "a", exact: 200_000), Hostile(text: "a", exact: 200_000, prefix: 200_000, suffix: 200_000),
            Hostile(text: "a", exact: 1, prefix: 500_000), Hostile(text: "a", exact: 500_000, prefix: 600_000),
            Hostile(text: "a", exact: 500, end: "b"), Hostile(text: "ab", exact: 500, end: "c"),
            Hostile(text: "é", exact: 300, end: "x"),
            Hostile(text: "\u{301}", exact: 10), Hostile(text: " ", exact: 10, end: "a"),
            Hostile(text: "\u{200B}", exact: 10, end: "a"),
        ])
    func hostile(_ row: Hostile) throws {
        func repeated(_ count: Int) -> String { String(repeating: row.text, count: count / row.text.utf8.count) }
        let selector = try #require(
            TextQuoteSelector(
                exact: repeated(row.exact) + row.end, prefix: repeated(row.prefix), suffix: repeated(row.suffix)))
        let block = repeated(1_000_000)
        let clock = ContinuousClock()
        var result: AnchorResolution?
        let time = clock.measure { result = AnchorIndex(blocks: [block]).resolve(selector) }
        #expect(time < .seconds(120))
        if case .unique = result { Issue.record("one place among many alike") }
    }

    struct Hostile: Sendable {
        var text: String
        var exact: Int
        var prefix = 0
        var suffix = 0
        var end = ""
    }
}
