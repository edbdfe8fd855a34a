import Testing
import YAML

@Suite struct TreeTests {
    @Test(arguments: [
        ("title: Signals\npublished: 2020-01-08", "{title: 'Signals', published: '2020-01-08'}"),
        (
            "a: no\nb: 012\nc: ~\nd: 1_000\ne: 2020-01-08 01:20:00Z",
            "{a: 'no', b: '012', c: '~', d: '1_000', e: '2020-01-08 01:20:00Z'}"
        ),
        (
            "by:\n  - speaker: insider\n    mode: indirect\n  - other",
            "{by: [{speaker: 'insider', mode: 'indirect'}, 'other']}"
        ),
        (
            "about: [channels, no-harm]\nquantity: {min: 3, unit: channels}",
            "{about: ['channels', 'no-harm'], quantity: {min: '3', unit: 'channels'}}"
        ),
        ("a:\nb: \"\"\nc: ''\nd: {e: , f: g}", "{a: ∅, b: '', c: '', d: {e: ∅, f: 'g'}}"),
        ("text: |\n  one\n  two\nnext: >-\n  one\n  two\n", "{text: 'one\ntwo\n', next: 'one two'}"),
        ("text: one\n  two\n\n  three", "{text: 'one two\nthree'}"),
        ("a: \"\\u00e9\\t\\\"\"\nb: 'it''s'", "{a: 'é\t\"', b: 'it's'}"),
        ("---\na: b\n", "{a: 'b'}"),
        ("a: b\n...\n# the end\n", "{a: 'b'}"),
        ("just text", "'just text'"),
        ("- a\n-\n- c", "['a', ∅, 'c']"),
        ("? a\n: b", "{a: 'b'}"),
        ("", "nothing"),
        ("\n# only a comment\n\n", "nothing"),
        ("\u{FEFF}a: b", "{a: 'b'}"),
    ])
    func readsWhatIsWritten(text: String, expected: String) {
        let document = parse(text)
        #expect(outline(document.root) == expected)
        #expect(document.problems == [])
        #expect(document.isComplete)
    }

    @Test(arguments: [
        ("a: x", YAML.Scalar.Style.plain), ("a: 'x'", .singleQuoted), ("a: \"x\"", .doubleQuoted),
        ("a: |\n x", .literal), ("a: >\n x", .folded),
    ])
    func remembersHowAScalarWasWritten(text: String, style: YAML.Scalar.Style) {
        #expect(parse(text).root?.mapping?.first?.value.scalar?.style == style)
    }

    @Test func tellsBracketsFromIndentation() throws {
        let entries = try #require(parse("a: [x]\nb: {x: y}\nc:\n  - x\nd:\n  x: y").root?.mapping)
        #expect(entries.map(\.value.isFlow) == [true, true, false, false])
    }

    @Test func readsAsDeepAsItPromises() {
        let deep = String(repeating: "[", count: YAML.maximumDepth) + String(repeating: "]", count: YAML.maximumDepth)
        #expect(parse(deep).problems == [])
    }

    @Test func findsDuplicatesAmongManyKeys() {
        let keys = (0..<1000).map { "key-\($0): x\n" }.joined()
        #expect(parse(keys).root?.mapping?.count == 1000)
        #expect(
            parse(keys + "key-999: y\nkey-3: y\n").problems.map(\.kind) == [
                .duplicateKey("key-999"), .duplicateKey("key-3"),
            ])
    }
}
