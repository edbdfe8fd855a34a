import CommonMark
import Testing

@Suite("Strikethrough, tasks and heading anchors")
struct ExtensionTests {
    @Test(
        "~~ strikes",
        arguments: [
            ("~~a~~", "<del>a</del>"),
            ("a ~~b *c* d~~ e", "a <del>b <em>c</em> d</del> e"),
            ("*~~a~~*", "<em><del>a</del></em>"),
            ("~~a~~ ~~b~~", "<del>a</del> <del>b</del>"),
            ("~~a [b](c) ~~", "~~a <a href=\"c\">b</a> ~~"),
            ("*~~a* b~~", "<em>~~a</em> b~~"),
            ("\\~~a~~", "~~a~~"),
            ("~a~ ~~~b~~~ x", "~a~ ~~~b~~~ x"),
            ("`~~a~~`", "<code>~~a~~</code>"),
        ])
    func strikethrough(markdown: String, expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test("struck text is text")
    func struckText() {
        let source = "a ~~b~~ [c](d)"
        let document = parse(source)
        #expect(document.textBlocks[0].text == "a b c")
        #expect(document.links[0].textRange == 4..<5)
        #expect(slice(source, document.textBlocks[0].source(of: 2..<3)) == "b")
    }

    @Test("items that begin with a box are tasks")
    func tasks() {
        #expect(
            html("- [ ] a\n- [x] b\n- [X] *c*\n- [y] d\n- \\[ ] e\n") == """
                <ul>
                <li class="task">☐ a</li>
                <li class="task done">☑ b</li>
                <li class="task done">☑ <em>c</em></li>
                <li>[y] d</li>
                <li>[ ] e</li>
                </ul>

                """)
        #expect(parse("- [ ] a").textBlocks[0].text == "a")
    }

    @Test(
        "slugs",
        arguments: [
            ("Hello, World!", "hello-world"), ("claim:id", "claimid"), ("Ärger mit `code`", "ärger-mit-code"),
            ("日本語 の 見出し", "日本語-の-見出し"), ("a_b-c", "a_b-c"), ("***", "section"), ("हिन्दी", "हिन्दी"), ("ÉCOLE 2", "école-2"),
        ])
    func slug(heading: String, expected: String) {
        #expect(parse("# \(heading == "***" ? "\\*" : heading)").headings[0].slug == expected)
    }

    @Test("slugs are unique, whatever is written")
    func uniqueSlugs() {
        let document = parse("# a\n# a-1\n# a\n# A\n# a-1\n")
        #expect(document.headings.map(\.slug) == ["a", "a-1", "a-2", "a-3", "a-1-1"])
    }

    @Test("headings are listed with level, text and place")
    func headings() {
        let source = "x\n\n## A *b*\n\nC\nd\n===\n---\n"
        let headings = parse(source).headings
        #expect(headings.map(\.level) == [2, 1])
        #expect(headings.map(\.text) == ["A b", "C\nd"])
        #expect(headings.map { slice(source, $0.range) } == ["## A *b*", "C\nd\n==="])
    }
}
