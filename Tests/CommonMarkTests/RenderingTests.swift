import CommonMark
import Testing

@Suite("Rendering with the caller's meaning")
struct RenderingTests {
    @Test(
        "a mark is one element per run of text, never around an element",
        arguments: [
            ("[one](c:1) two", "<m1>one</m1>{1} two"),
            ("[one *two* three](c:1)", "<m1>one </m1><em><m1>two</m1></em><m1> three</m1>{1}"),
            ("*[one](c:1)* two", "<em><m1>one</m1></em>{1} two"),
            ("[`one`](c:1) two", "<code><m1>one</m1></code>{1} two"),
            ("[one\ntwo](c:1)", "<m1>one\ntwo</m1>{1}"),
            ("[one\\\ntwo](c:1)", "<m1>one<br />\ntwo</m1>{1}"),
            ("[one ![i](s) two](c:1)", "<m1>one </m1><img src=\"s\" alt=\"i\" /><m1> two</m1>{1}"),
            ("[one](c:1)[two](c:2)", "<m1>one</m1>{1}<m2>two</m2>{2}"),
            ("[a < b](c:1)", "<m1>a &lt; b</m1>{1}"),
        ])
    func linkMarks(markdown: String, expected: String) {
        #expect(rendered(markdown) == "<p>\(expected)</p>\n")
    }

    @Test(
        "marks nest and overlap",
        arguments: [
            ([0..<9, 3..<5], "<m0>one</m0><m0,1> t</m0,1>{1}<m0>wo t</m0>{0}hree"),
            ([0..<5, 3..<9], "<m0>one</m0><m0,1> t</m0,1>{0}<m1>wo t</m1>{1}hree"),
            ([4..<7, 4..<7], "one <m0,1>two</m0,1>{0}{1} three"),
            ([4..<4], "one {0}two three"),
            ([8..<99], "one two <m0>three</m0>{0}"),
            ([4..<7, 0..<3], "<m1>one</m1>{1} <m0>two</m0>{0} three"),
        ])
    func ranges(ranges: [Range<Int>], expected: String) {
        #expect(rendered("one two three", ranges) == "<p>\(expected)</p>\n")
    }

    @Test("inside a link the run is inside and its reference follows the link")
    func insideLink() {
        #expect(
            rendered("one [two three](http://e.org) four", [0..<7])
                == "<p><m0>one </m0><a href=\"http://e.org\"><m0>two</m0> three</a>{0} four</p>\n")
        #expect(
            rendered("a[^1] b\n\n[^1]: c", [0..<3]).hasPrefix("<p><m0>a</m0><sup class=\"footnote\"><a href"))
    }

    @Test("marks in headings, cells, tight items and code")
    func blocks() {
        #expect(rendered("# [a](c:1)") == "<h1 id=\"a\"><m1>a</m1>{1}</h1>\n")
        #expect(rendered("- [a](c:1)\n- b") == "<ul>\n<li><m1>a</m1>{1}</li>\n<li>b</li>\n</ul>\n")
        #expect(rendered("    a b", [0..<1]) == "<pre><code><m0>a</m0> b\n</code>{0}</pre>\n")
    }

    @Test(
        "the caller says what becomes of links and images",
        arguments: [
            ("[a](to:there)", "<a href=\"x.html?a&amp;b\" rel=\"&quot;q&quot;\">a</a>"),
            ("[a *b*](drop:)", ""), ("a [b *c*](text:) d", "a b <em>c</em> d"),
            ("![a](to:there)", "<img src=\"p.png\" alt=\"a\" />"), ("![a](drop:)", ""), ("![a<](text:)", "a&lt;"),
            ("[a](to:script)", "a"),
        ])
    func links(markdown: String, expected: String) {
        #expect(rendered(markdown) == "<p>\(expected)</p>\n")
    }

    @Test("after each outermost block the caller is told what it contained")
    func afterBlock() {
        var out: [UInt8] = []
        var notes = Notes()
        parse("a\n\n- b\n\n  c\n- > d\n\n---\n\n| e |\n|---|\n\nf[^1]\n\n[^1]: g\n\n    h\n")
            .renderHTML(into: &out, customization: &notes)
        #expect(notes.blocks == [0..<1, 1..<4, 4..<5, 5..<6, 6..<8])
        let html = String(decoding: out, as: UTF8.self)
        #expect(html.contains("</p>\n!\n<ul>") && html.contains("</ul>\n!\n<hr />\n<table>"))
        #expect(html.hasSuffix("</section>\n!\n"))
    }

    @Test("block ids are those of the text blocks")
    func ids() {
        var options = RenderingOptions()
        options.blockIDs = true
        let source = "# h\n\na\n\n- b\n- c\n\n| d |\n|---|\n\n    e\n"
        let html = html(source, .init(), options)
        for block in parse(source).textBlocks { #expect(html.contains(" id=\"\(block.fragment)\"")) }
        #expect(html.contains("<h1 id=\"h\">h</h1>\n<p id=\"p:2\">a</p>\n<ul>\n<li id=\"p:3\">b</li>"))
        #expect(html.contains("<th id=\"p:5\">d</th>") && html.contains("<pre id=\"p:6\">"))
    }

    @Test(
        "raw HTML is dropped without a trace",
        arguments: [
            ("a <b>c</b> <!-- d --> e", "<p>a c  e</p>\n"), ("<script>x</script>", ""),
            ("a\n\n<div>\nb\n</div>\n\nc", "<p>a</p>\n<p>c</p>\n"),
        ])
    func rawHTML(markdown: String, expected: String) { #expect(html(markdown) == expected) }

    @Test("control characters, which HTML has none of, are replaced")
    func controls() {
        #expect(
            html("a\u{7}b\u{7F}c\u{9B}d `\u{1B}` é\u{A0}")
                == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d <code>\u{FFFD}</code> é\u{A0}</p>\n")
    }

    @Test("raw HTML is reported, comments are not")
    func rawHTMLProblems() {
        let source = "a <b>c</b> <!-- d -->\n\n<!-- e -->\n\n<div>\nf\n</div>\n"
        let problems = parse(source).problems
        #expect(problems.map { slice(source, $0.range) } == ["<b>", "</b>", "<div>\nf\n</div>"])
    }

    private func rendered(_ markdown: String, _ ranges: [Range<Int>] = []) -> String {
        var out: [UInt8] = []
        var notation = Notation(ranges: ranges)
        parse(markdown).renderHTML(into: &out, customization: &notation)
        return String(decoding: out, as: UTF8.self)
    }
}

/// Writes a run as `<m1>…</m1>` and what follows a mark as `{1}`. Marks are the links to `c:` and the
/// ranges given, which number from 0.
private struct Notation: HTMLCustomization {
    var ranges: [Range<Int>]

    func rendering(ofLink link: Link) -> LinkRendering {
        switch link.destination {
        case "to:there": .link(href: "x.html?a&b", attributes: [HTMLAttribute("rel", "\"q\"")])
        case "to:script": .link(href: "javascript:x")
        case "drop:": .dropped
        case "text:": .text
        case let other: other.hasPrefix("c:") ? .text : .link()
        }
    }

    func rendering(ofImage image: Link) -> ImageRendering {
        switch image.destination {
        case "to:there": .image(source: "p.png")
        case "drop:": .dropped
        case "text:": .text
        default: .image()
        }
    }

    func marks(in block: TextBlock) -> [Mark] {
        let given = block.number == 0 ? ranges.enumerated().map { Mark(range: $1, tag: $0) } : []
        // A test knows its document: its links are numbered by their addresses.
        return given + links(in: block)
    }

    private func links(in block: TextBlock) -> [Mark] {
        block.links.compactMap { link in
            guard link.destination.hasPrefix("c:"), let tag = Int(link.destination.dropFirst(2)) else { return nil }
            return Mark(range: link.textRange, tag: tag)
        }
    }

    func openRun(tags: [Int], into html: inout [UInt8]) { html += "<m\(list(tags))>".utf8 }
    func closeRun(tags: [Int], into html: inout [UInt8]) { html += "</m\(list(tags))>".utf8 }
    func afterMark(tag: Int, into html: inout [UInt8]) { html += "{\(tag)}".utf8 }

    private func list(_ tags: [Int]) -> String { tags.map(String.init).joined(separator: ",") }
}

private struct Notes: HTMLCustomization {
    var blocks: [Range<Int>] = []

    mutating func afterBlock(containing blocks: Range<Int>, into html: inout [UInt8]) {
        self.blocks.append(blocks)
        html += "!\n".utf8
    }
}
