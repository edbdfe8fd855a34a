import Testing
import YAML

/// Every key and every value is cut out of the source by its range.
@Suite struct RangeTests {
    static let sample = """
        # Déjà vu — a comment with 漢字 and 🛰
        title: Signals — "after" the strike
        größe: "twó \\"words\\""
        漢字: '🛰 it''s'
        quantity: {min: 3, unit: Kanäle}   # behind
        about: [ché, "a, b" , c]
        by:
          - speaker: insider
            text: 早い

          - other
        empty:
        """

    static let slices = [
        "title", "Signals — \"after\" the strike", "größe", "\"twó \\\"words\\\"\"", "漢字", "'🛰 it''s'",
        "quantity", "min", "3", "unit", "Kanäle", "about", "ché", "\"a, b\"", "c",
        "by", "speaker", "insider", "text", "早い", "other", "empty",
    ]

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func scalarsAreWhereTheirRangesSay(lineEnd: String, mark: String) {
        let text =
            mark + Self.sample.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        #expect(scalars(of: parse(text).root).map { slice(text, $0.range) } == Self.slices)
    }

    @Test func rangesCountFromTheStartOfTheFile() {
        let file = "---\ntítle: Signals\n---\nProse: not YAML\n"
        let fence = Array(file.utf8)[4..<20]
        #expect(scalars(of: YAML.parse(fence).root).map { slice(file, $0.range) } == ["títle", "Signals"])
    }

    @Test(arguments: [
        ("a: |\n  one\n  twö\n\nb: c", "|\n  one\n  twö"),
        ("a: >-\n  one\n\n\n# comment\nb: c", ">-\n  one"),
        ("a:\n  b: |\n    one\n  c: d", "b: |\n    one\n  c: d"),
        ("a: |  # why\n   one", "|  # why\n   one"),
        ("a: one\n  two   # why\nb: c", "one\n  two"),
        ("a: [x,\n  y ] # why", "[x,\n  y ]"),
        ("a: {x: y}\n\nb: c", "{x: y}"),
        ("a:\n  - x\n  - y: z\n\nb: c", "- x\n  - y: z"),
        ("a:\n- x\n-\nb: c", "- x\n-"),
        ("a:\n  é: ü\n\n\nb: c", "é: ü"),
        ("a:   # why\nb: c", ""),
    ])
    func aValueEndsWhereItsContentEnds(text: String, expected: String) throws {
        let value = try #require(parse(text).root?.mapping?.first?.value)
        #expect(slice(text, value.range) == expected)
    }

    @Test func anEmptyValueIsBehindItsColon() throws {
        let value = try #require(parse("é:   # why\nb: c").root?.mapping?.first?.value)
        #expect(value.range == 3..<3)
    }

    /// The text itself has a place if it stands in the file letter for letter.
    @Test(
        arguments: [
            ("a: 2020–21", "2020–21"), ("a: 'x é'", "x é"), ("a: \"x\"", "x"), ("a: ''", ""),
            ("a: 'it''s'", nil), ("a: \"\\u00e9\"", nil), ("a: \"\\_\"", nil), ("a: one\n  two", nil),
            ("a: one\n two", nil),
            ("a: |\n x", nil),
        ] as [(String, String?)])
    func lettersHaveTheirOwnRange(text: String, expected: String?) throws {
        let scalar = try #require(parse(text).root?.mapping?.first?.value.scalar)
        #expect(scalar.textRange.map { slice(text, $0) } == expected)
        if let expected { #expect(scalar.text == expected) }
    }

    @Test func anchorsAndTagsAreNotPartOfTheValue() {
        let text = "a: &b !c  text\nd: !e\n  f: g\nh: &i [j]"
        let document = parse(text)
        #expect(document.root?.mapping?.map { slice(text, $0.value.range) } == ["text", "f: g", "[j]"])
        #expect(document.problems.map { slice(text, $0.range) } == ["&b", "!c", "!e", "&i"])
    }
}
