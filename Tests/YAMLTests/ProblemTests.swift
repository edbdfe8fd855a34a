import Testing
import YAML

@Suite struct ProblemTests {
    /// Text, the rule broken, the piece of text at fault, and what is read all the same.
    @Test(arguments: [
        ("a: &x b\nc: d", "yaml-anchor", "&x", "{a: 'b', c: 'd'}"),
        ("a: *x\nc: d", "yaml-anchor", "*x", "{a: !, c: 'd'}"),
        ("<<: *x\nc: d", "yaml-merge-key", "<<", "{c: 'd'}"),
        ("<<: {a: b}\nc: d", "yaml-merge-key", "<<", "{c: 'd'}"),
        ("a: !!str b\nc: d", "yaml-tag", "!!str", "{a: 'b', c: 'd'}"),
        ("[a, b]: c\nd: e", "yaml-complex-key", "[a, b]", "{d: 'e'}"),
        ("? {a: b}\n: c\nd: e", "yaml-complex-key", "{a: b}", "{d: 'e'}"),
        ("*a : c\nd: e", "yaml-complex-key", "*a", "{d: 'e'}"),
        ("a: b\nc: d\na: e", "yaml-duplicate-key", "a", "{a: 'b', c: 'd'}"),
        ("a: b\n---\nc: d", "yaml-several-documents", "---", "{a: 'b'}"),
        ("a: b\n...\n%YAML 1.1\n---\nc: d", "yaml-several-documents", "%YAML 1.1", "{a: 'b'}"),
        ("%YAML 1.1\n---\nc: d", "yaml-several-documents", "%YAML 1.1", "nothing"),
        ("a: b\u{7}c\nd: e", "forbidden-character", "\u{7}", "{a: 'b_c', d: 'e'}"),
        ("a: b\0\0c\nd: e", "forbidden-character", "\0\0", "{a: 'b__c', d: 'e'}"),
        ("a: b\u{FEFF}c\nd: é", "forbidden-character", "\u{FEFF}", "{a: 'b\u{FFFD}c', d: 'é'}"),
        ("when: {1960,1961}\nd: e", "yaml-needs-quotes", "{1960,1961}", "{when: !, d: 'e'}"),
        (
            "{text: It was, they said, over, mode: x}", "yaml-needs-quotes", "they said, over",
            "{text: 'It was', mode: 'x'}"
        ),
        ("when: ?2004\nd: e", "yaml-needs-quotes", "?2004", "{when: '?2004', d: 'e'}"),
    ])
    func reportsAndReadsOn(text: String, rule: String, place: String, tree: String) {
        let document = parse(text)
        #expect(document.problems.map(\.rule) == [rule])
        #expect(document.problems.map { slice(text, $0.range) } == [place])
        #expect(outline(document.root) == tree)
    }

    /// Text, what is said, the piece of text at fault, and what was read before it.
    @Test(arguments: [
        ("a: b\nc: [d\ne: f", "a ',' or the closing ']' is missing before this", ":", "{a: 'b', c: [!]}"),
        ("a: b\nc: [d, e\n", "the list is never closed; a ']' is missing", "[", "{a: 'b', c: ['d', !]}"),
        ("a: {b: c\n", "the mapping is never closed; a '}' is missing", "{", "{a: {b: !}}"),
        ("a: \"b\nc: d", "this quote is never closed", "\"", "{a: !}"),
        (
            "a: \"b\\d\"", "this is no escape that YAML knows; double the backslash, or use single quotes", "\\d",
            "{a: !}"
        ),
        (
            "a: b\n  c: d",
            "this key cannot stand here: either it is indented too far, or the line above lacks its ':'", "c", "{a: !}"
        ),
        (
            "a:\n    b: c\n  d: e", "this does not line up with the keys above; give it the same indentation", "d: e",
            "{a: {b: 'c'}}"
        ),
        ("  a: b\nc: d", "this does not belong to what stands above; check the indentation", "c", "{a: 'b'}"),
        ("a: b\nwords alone\n", "this line has no ':' between a key and its value", "words alone", "{a: !}"),
        ("a: b\nc:d\n", "the ':' between key and value needs a space behind it", ":", "{a: !}"),
        ("a: - b\n", "a list cannot begin here; put its first '- ' on a line of its own", "-", "{a: !}"),
        ("- a\nb: c\n", "this does not line up with the list above; a list item begins with '- '", "b", "[!]"),
        ("a:\n\tb: c", "a tab cannot indent in YAML; use spaces", "\t", "{a: !}"),
        ("a: %2004", "a value that begins with '%' must be in quotes", "%2004", "{a: !}"),
        ("a: [%2004, b]", "a value that begins with '%' must be in quotes", "%2004", "{a: []}"),
        ("a: {b: ?2004, c: d}", "a value that begins with '?' must be in quotes", "?2004", "{a: {b: !}}"),
        ("a: @b # why", "a value that begins with '@' must be in quotes", "@b", "{a: !}"),
        ("a: *Very* important", "a value that begins with '*' must be in quotes", "*Very* important", "{a: !}"),
        ("a: *Very important", "a value that begins with '*' must be in quotes", "*Very important", "{a: !}"),
        ("a: Iran said: over", "a value that holds ': ' must be in quotes", "Iran said: over", "{a: !}"),
        ("- Iran said: it: over", "a value that holds ': ' must be in quotes", "it: over", "[{Iran said: !}]"),
        (
            "a: \"Over,\" it said", "there is text behind the closing quote; quote the whole value",
            "\"Over,\" it said", "{a: !}"
        ),
        ("a: > text", "a value that begins with '>' must be in quotes", "> text", "{a: !}"),
        ("a: [b,,c]", "a value is missing here", ",", "{a: [!]}"),
    ])
    func aSyntaxErrorEndsTheBlock(text: String, message: String, place: String, tree: String) {
        let document = parse(text)
        #expect(document.problems.filter { $0.kind != .alias("Very") }.map(\.message) == [message])
        #expect(document.problems.last.map { slice(text, $0.range) } == place)
        #expect(outline(document.root) == tree)
        #expect(!document.isComplete)
    }

    @Test func aLongNameIsCutInTheMessage() {
        let name = String(repeating: "é", count: 300)
        #expect(parse("{a: \"b\", \(name)}").problems.first?.message.unicodeScalars.count ?? 0 < 150)
        #expect(parse("\(name): a\n\(name): b").problems.first?.message.contains("é…'") == true)
    }

    @Test func aDuplicateShowsTheFirst() {
        let text = "é: b\nc: d\né: e"
        #expect(parse(text).problems.first?.related?.range == 0..<2)
        #expect(parse(text).problems.first?.range == 11..<13)
    }

    @Test func malformedUTF8IsReportedWhereItIs() {
        let document = YAML.parse(Array("a: b".utf8) + [0xFF, 0xC3] + Array("\ncé: d".utf8))
        #expect(document.problems.map(\.kind) == [.malformedUTF8])
        #expect(document.problems.map(\.range) == [4..<6])
        #expect(outline(document.root) == "{a: 'b__', cé: 'd'}")
    }

    @Test func allProblemsComeInOneRunInOrder() {
        let text = "a: &x b\n<<: *x\nc: \u{1}\na: !t d\ne: [f"
        #expect(
            parse(text).problems.map(\.rule) == [
                "yaml-anchor", "yaml-merge-key", "forbidden-character", "yaml-duplicate-key", "yaml-tag", "yaml-syntax",
            ])
    }

    /// What a fix offers is free of problems, and means the text that was there.
    @Test(arguments: [
        ("a: %2004", "{a: '%2004'}"),
        ("a: [%2004, b]", "{a: ['%2004', 'b']}"),
        ("a: {b: ?2004, c: d}", "{a: {b: '?2004', c: 'd'}}"),
        ("a: ?2004 # why", "{a: '?2004'}"),
        ("a: [?2004]", "{a: ['?2004']}"),
        ("a: ? b", "{a: '? b'}"),
        ("a: {1960,1961-12}", "{a: '{1960,1961-12}'}"),
        ("{text: It was, they said, over, mode: x}", "{text: 'It was, they said, over', mode: 'x'}"),
        ("a: Iran said: it's over\nb: c", "{a: 'Iran said: it's over', b: 'c'}"),
        ("a: \"Over,\" it's said\nb: c", "{a: '\"Over,\" it's said', b: 'c'}"),
        ("a: 'it's over'\nb: c", "{a: 'it's over', b: 'c'}"),
        ("a: \"It said \"no\" today\"", "{a: 'It said \"no\" today'}"),
        ("a: \"Over,\" it said \"now\"", "{a: '\"Over,\" it said \"now\"'}"),
        ("a: *Very* important", "{a: '*Very* important'}"),
        ("a: `code`", "{a: '`code`'}"),
        ("a: | text", "{a: '| text'}"),
        ("a:\n\tb: c", "{a: {b: 'c'}}"),
        ("a: b\nc:d\n", "{a: 'b', c: 'd'}"),
    ])
    func aFixMendsTheProblem(text: String, expected: String) throws {
        let fix = try #require(parse(text).problems.compactMap(\.fix).first)
        let mended = parse(applying(fix, to: text))
        #expect(mended.problems == [])
        #expect(outline(mended.root) == expected)
    }

    @Test(arguments: [
        ("[..2020-01-08]", true), ("[1667,1668]", true), ("[1670..1672, 2004-06~]", true),
        ("[channels, no-harm]", false), ("[]", false), ("['1667']", false), ("- 1667", false), ("\"[1667]\"", false),
    ])
    func tellsWhichListsLookLikeDates(text: String, isDate: Bool) throws {
        #expect(try #require(parse(text).root).looksLikeDateSet == isDate)
    }

    @Test(arguments: [
        "plain", "it's \"so\"", "back\\slash", "two\nlines", "tab\tbell\u{7}", "é: # 漢字", "", "%2004", "'\\\"\n",
    ])
    func whatIsQuotedIsReadBack(text: String) {
        let document = parse("a: " + YAML.quoted(text))
        #expect(document.root?.mapping?.first?.value.scalar?.text == text)
        #expect(document.problems == [])
    }
}
