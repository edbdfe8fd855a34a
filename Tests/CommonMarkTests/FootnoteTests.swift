import CommonMark
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    @Test("a footnote is numbered, linked and linked back")
    func footnote() {
        #expect(
            html("Text[^a].\n\n[^a]: Note.\n") == """
                <p>Text<sup class="footnote"><a href="#fn:1" id="fnref:1" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                <ol>
                <li id="fn:1">
                <p>Note. <a href="#fnref:1" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test("numbers follow first references, those in footnotes too")
    func numbering() {
        let document = parse("B[^b] A[^a] B[^b]\n\n[^a]: a\n[^b]: b, see[^c]\n[^c]: c\n")
        #expect(document.footnotes.map(\.label) == ["b", "a", "c"])
        #expect(document.footnotes.map(\.referenceCount) == [2, 1, 1])
        #expect(document.textBlocks.map(\.text) == ["B A B", "b, see", "a", "c"])
        #expect(document.textBlocks.map(\.isInFootnote) == [false, true, true, true])
    }

    @Test("one word is a note, not a link's address")
    func oneWord() {
        let document = parse("x[^1]\n\n[^1]: word\n")
        #expect(document.textBlocks.map(\.text) == ["x", "word"])
        #expect(document.problems.isEmpty)
    }

    @Test("a note goes on over lazy lines and indented blocks")
    func longNote() {
        let html = html(
            "x[^1]\n\n[^1]: one\ntwo\n\n    - item\n\n        code\n\n    ```\n    [^2]: code\n    ```\nend\n")
        #expect(html.contains("<p>one\ntwo</p>\n<ul>\n<li>\n<p>item</p>"))
        #expect(html.contains("<pre><code>[^2]: code\n</code></pre>"))
        #expect(html.contains("<p>end</p>\n<section"))
    }

    @Test(
        "code and HTML are left alone",
        arguments: ["```\n[^1]: a\n```", "    [^1]: a", "<pre>\n[^1]: a\n</pre>", "`[^1]`"])
    func verbatim(markdown: String) {
        let document = parse(markdown)
        #expect(document.footnotes.isEmpty)
        #expect(!document.problems.contains { $0.kind != .rawHTML })
    }

    @Test("a definition in a list's item leaves the list tight")
    func inItem() {
        #expect(html("- a[^1]\n  [^1]: note\n- b\n").contains("</sup></li>\n<li>b</li>"))
    }

    @Test("links defined anywhere work in notes, and the other way round")
    func references() {
        let document = parse("[x][in] [^1]\n\n[^1]: see [y][out]\n\n    [in]: /in\n\n[out]: /out\n")
        #expect(document.links.map(\.destination) == ["/in", "/out"])
    }

    @Test("what is amiss is reported with its place")
    func problems() {
        let source = "x[^none] [l[^a]](u) [^b]\n\n[^a]: a\n[^b]:\n[^A]: again\n"
        let problems = parse(source).problems
        #expect(problems.map { slice(source, $0.range) } == ["[^none]", "[^a]", "[^a]:", "[^b]:", "[^A]:"])
        #expect(
            problems.map(\.kind) == [
                .undefinedFootnote, .footnoteInsideLink, .unusedFootnote, .emptyFootnote, .duplicateFootnote,
            ])
    }

    @Test("a definition in a quote is none, which is reported", arguments: ["> [^1]: word", "> [^1]: two words"])
    func inQuote(definition: String) {
        let source = "x[^1]\n\n\(definition)\n"
        let problems = parse(source).problems.filter { slice(source, $0.range) == "[^1]" }
        #expect(problems.first?.kind == .undefinedFootnote)
    }

    @Test("text in notes has its place")
    func places() {
        let source = "---\n---\nx[^1]\r\n\r\n[^1]: some *words*\r\n\tand a [link](u)\r\n"
        let document = Document(parsing: Array(source.utf8), body: 8..<source.utf8.count)
        #expect(slice(source, document.textBlocks[1].source(of: 5..<10)) == "words")
        #expect(slice(source, document.links[0].range) == "[link](u)")
    }
}
