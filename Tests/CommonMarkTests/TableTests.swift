import CommonMark
import Testing

@Suite("Tables")
struct TableTests {
    @Test("header, alignment and rows")
    func table() {
        let markdown = """
            | Speaker | Said |
            |:--------|-----:|
            | *Milley* | [intent](claim:kill) |
            | officials |
            """
        #expect(
            html(markdown) == """
                <table>
                <thead>
                <tr>
                <th class="align-left">Speaker</th>
                <th class="align-right">Said</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left"><em>Milley</em></td>
                <td class="align-right"><a href="claim:kill">intent</a></td>
                </tr>
                <tr>
                <td class="align-left">officials</td>
                <td></td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test("cells are cut before inlines are read")
    func cells() {
        let document = parse("a | b\n--|--\n`x \\| y` | *no*\n*not | closed*\n")
        #expect(document.textBlocks.map(\.text) == ["a", "b", "x | y", "no", "*not", "closed*"])
        #expect(document.textBlocks.allSatisfy { $0.kind == .tableCell && $0.isLocated })
    }

    @Test("links defined elsewhere work in cells")
    func references() {
        let document = parse("| a |\n|---|\n| [here][x] |\n\n[x]: /there\n")
        #expect(document.links.map(\.destination) == ["/there"])
    }

    @Test("a table ends a paragraph, and ends with the block that it is in")
    func surroundings() {
        #expect(html("text\n| a |\n|---|\n| b |\n\nmore").hasPrefix("<p>text</p>\n<table>"))
        #expect(html("> | a |\n> |---|\nmore").contains("</table>\n</blockquote>\n<p>more</p>"))
        #expect(html("- | a |\n  |---|\n  | b |\n").contains("<li>\n<table>"))
    }

    @Test("what is no table stays text", arguments: ["| a |\n| b |", "| a | b |\n|---|", "a\n---", "| a |\n|-x-|"])
    func noTable(markdown: String) { #expect(!html(markdown).contains("<table>")) }

    @Test("cells beyond the last column are reported")
    func surplus() throws {
        let source = "| a |\n|---|\n| b | lost | too |\n"
        let problem = try #require(parse(source).problems.first)
        #expect(problem.kind == .surplusTableCells)
        #expect(slice(source, problem.range) == "lost | too |")
    }

    @Test("text in cells has its place")
    func places() {
        let source = "> | a \\| b |\n> |---|\n> | **w** &amp; |\n"
        let blocks = parse(source).textBlocks
        #expect(slice(source, blocks[0].range) == "a \\| b")
        #expect(slice(source, blocks[1].source(of: 0..<1)) == "w")
        #expect(slice(source, blocks[1].source(of: 0..<3)) == "w** &amp;")
    }
}

func parse(_ markdown: String) -> Document { Document(parsing: Array(markdown.utf8)[...]) }

func slice(_ source: String, _ range: Range<Int>) -> String {
    String(decoding: Array(source.utf8)[range], as: UTF8.self)
}
