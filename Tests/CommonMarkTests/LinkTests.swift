import CommonMark
import Testing

@Suite("Links and images")
struct LinkTests {
    @Test(
        "every way to write a link",
        arguments: [
            ("a [b *c*](/d 'e') f", "[b *c*](/d 'e')", "b *c*", "/d", "b c"),
            ("[b](</d e>)", "[b](</d e>)", "b", "/d e", "b"),
            ("[b]()", "[b]()", "b", "", "b"),
            ("[b [c] d](e)", "[b [c] d](e)", "b [c] d", "e", "b [c] d"),
            ("[`]` b](e)", "[`]` b](e)", "`]` b", "e", "] b"),
            (
                "<http://e.org/?a&amp;b>", "<http://e.org/?a&amp;b>", "http://e.org/?a&amp;b", "http://e.org/?a&amp;b",
                "http://e.org/?a&b"
            ),
            ("> [b\n> c](\n> d)", "[b\n> c](\n> d)", "b\n> c", "d", "b\nc"),
            ("1.\t[b\n\tc](d)", "[b\n\tc](d)", "b\n\tc", "d", "b\nc"),
            ("![a *b*](c)", "![a *b*](c)", "a *b*", "c", "a b"),
        ])
    func written(markdown: String, whole: String, inner: String, destination: String, text: String) throws {
        let link = try #require(parse(markdown).links.first)
        #expect(slice(markdown, link.range) == whole)
        #expect(slice(markdown, link.innerRange) == inner)
        #expect(link.destinationRange.map { slice(markdown, $0) } == destination)
        #expect(link.text == text)
    }

    @Test("references", arguments: ["[b][x]", "[x][]", "[x]", "![b][x]"])
    func reference(markdown: String) throws {
        let source = "[x]: /y 'z'\n\(markdown) w"
        let document = parse(source)
        let link = try #require(document.links.first)
        #expect(link.isReference && link.destinationRange == nil)
        #expect(link.destination == "/y" && link.title == "z")
        #expect(slice(source, link.range) == markdown)
        #expect(slice(source, document.textBlocks[0].range) == "\(markdown) w")
    }

    @Test("order, kind, block and text")
    func list() {
        let links = parse("# [a](1)\n\nx ![b [c](2)](3) <m@n.org> [d](4)").links
        #expect(links.map(\.destination) == ["1", "3", "2", "mailto:m@n.org", "4"])
        #expect(links.map(\.isImage) == [false, true, false, false, false])
        #expect(links.map(\.isInsideImage) == [false, false, true, false, false])
        #expect(links.map(\.isAutolink) == [false, false, false, true, false])
        #expect(links.map(\.textBlock.number) == [0, 1, 1, 1, 1])
        #expect(links[1].textRange == 2..<2)
        #expect(links.map(\.text) == ["a", "b c", "", "m@n.org", "d"])
    }

    @Test(
        "unsafe destinations are reported and never rendered",
        arguments: [
            "[a](javascript:x)", "[a](JavaScript:x)", "[a](<vbscript:x>)", "[a](data:text/html,x)", "[a](file:///x)",
            "[a](&#106;avascript:x)", "![a](data:image/svg+xml,x)", "<javascript:a>",
        ])
    func unsafe(markdown: String) {
        #expect(parse(markdown).problems.map(\.kind) == [.unsafeDestination])
        let html = html(markdown)
        #expect(!html.contains("href") && !html.contains("src") && html.contains("a"))
    }

    @Test(
        "what only looks unsafe is a relative address or a picture",
        arguments: [
            ("[a](java&Tab;script:x)", "href=\"java%09script:x\""),
            ("[a](&#1;javascript:x)", "href=\"%01javascript:x\""),
            ("![a](data:image/png;x)", "src=\"data:image/png;x\""),
        ])
    func safe(markdown: String, expected: String) { #expect(html(markdown).contains(expected)) }
}
