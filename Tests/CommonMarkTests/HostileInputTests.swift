import CommonMark
import Testing

/// No input crashes or stalls. The sizes are such that anything quadratic would take minutes.
@Suite("Hostile input")
struct HostileInputTests {
    @Test(
        "is read, rendered and located", .timeLimit(.minutes(5)),
        arguments: [
            ("nested quotes", String(repeating: "> ", count: 10_000) + "a"),
            ("nested lists", (0..<500).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
            ("nested items on one line", String(repeating: "- ", count: 50_000) + "a"),
            ("deep lines", String(repeating: String(repeating: "> ", count: 500) + "a\n", count: 500)),
            (
                "nested emphasis",
                String(repeating: "*a **a ", count: 20_000) + "b" + String(repeating: " a** a*", count: 20_000)
            ),
            (
                "nested links and images",
                String(repeating: "![", count: 20_000) + "a" + String(repeating: "](b)", count: 20_000)
            ),
            ("open brackets", String(repeating: "[", count: 1_000_000)),
            ("brackets", String(repeating: "[a](", count: 50_000)),
            ("backticks", (1..<1_000).map { "e" + String(repeating: "`", count: $0) }.joined()),
            ("code spans", String(repeating: "`a` ``b`` ", count: 50_000)),
            ("tildes", String(repeating: "~~a ", count: 100_000)),
            ("struck words", String(repeating: "~~a~~ ", count: 50_000)),
            ("entities", String(repeating: "&a;&amp;&bogus;", count: 30_000)),
            ("pipes", String(repeating: "|", count: 10_000) + "\n" + String(repeating: "|-", count: 10_000)),
            (
                "wide table",
                "|" + String(repeating: "a|", count: 10_000) + "\n|" + String(repeating: "-|", count: 10_000) + "\n"
                    + String(repeating: "|b|\n", count: 10_000)
            ),
            ("many tables", String(repeating: "|a|\n|-|\n|b|\n\n", count: 10_000)),
            ("many rows like headers", String(repeating: "|a|\n", count: 30_000) + "|-|"),
            ("footnotes", (0..<10_000).map { "[^\($0)] x\n\n[^\($0)]: y[^\($0 + 1)]\n\n" }.joined()),
            ("references to one footnote", String(repeating: "[^a]", count: 50_000) + "\n\n[^a]: b"),
            ("undefined footnotes", String(repeating: "[^a] ", count: 50_000) + "\n\n[^b]: b"),
            ("one heading again and again", String(repeating: "# a\n", count: 20_000)),
            ("definitions", String(repeating: "[a]: b\n", count: 50_000)),
            ("lines", String(repeating: "a *b*\n", count: 100_000)),
            ("CR", String(repeating: "a *b*\r", count: 100_000)),
            ("tabs", String(repeating: "\t", count: 100_000) + "a"),
            ("HTML", String(repeating: "<a b='", count: 50_000)),
            ("comments", String(repeating: "<!-", count: 100_000)),
        ])
    func large(name: String, markdown: String) {
        let document = parse(markdown)
        var html: [UInt8] = []
        document.renderHTML(into: &html)
        for block in document.textBlocks.prefix(100) {
            #expect(block.isLocated)
            #expect(block.source(of: 0..<block.count).upperBound <= markdown.utf8.count)
        }
    }

    @Test("a short row costs no more than it is long")
    func shortRows() {
        let header = "|" + String(repeating: "a|", count: 5_000) + "\n|" + String(repeating: "-|", count: 5_000) + "\n"
        #expect(html(header + String(repeating: "|b|\n", count: 5_000)).utf8.count < 1_000_000)
    }

    @Test(
        "bytes that are no text",
        arguments: [
            [0], [0, 0x61, 0], [0xFF, 0x61], [0x61, 0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80],
            [0xC0, 0x80],
            [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61], [0x60, 0, 0x60],
            [0x5B, 0, 0x5D, 0x28, 0xFF, 0x29],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        let document = Document(parsing: bytes[...])
        var html: [UInt8] = []
        document.renderHTML(into: &html)
        #expect(String(validating: html, as: UTF8.self) != nil)
        #expect(!html.contains(0))
        for block in document.textBlocks {
            #expect(block.isLocated)
            #expect(block.source(of: 0..<block.count).upperBound <= bytes.count)
        }
    }

    @Test("places are right around bytes that are no text")
    func placesAroundMalformed() {
        let bytes: [UInt8] = [0x61, 0, 0xFF] + Array(" [b](c) \u{FFFD} d".utf8)
        let document = Document(parsing: bytes[...])
        #expect(document.textBlocks[0].text == "a\u{FFFD}\u{FFFD} b \u{FFFD} d")
        #expect(String(decoding: bytes[document.links[0].range], as: UTF8.self) == "[b](c)")
        let count = document.textBlocks[0].count
        #expect(bytes[document.textBlocks[0].source(of: count - 1..<count)] == [0x64])
    }

    @Test("random bytes of Markdown's own", arguments: 0..<10)
    func noise(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("[]()!*_~`<>|:-^\\&#;\n\n \t\r1.ax\"'=".utf8) + [0xC3, 0xA4, 0]
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 1...80, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let document = Document(parsing: bytes[...])
            var html: [UInt8] = []
            document.renderHTML(into: &html)
            for block in document.textBlocks {
                let comment = Comment(rawValue: String(decoding: bytes, as: UTF8.self).debugDescription)
                #expect(block.isLocated, comment)
                #expect(block.range.upperBound <= bytes.count, comment)
                #expect(block.source(of: 0..<block.count).upperBound <= bytes.count, comment)
            }
            for link in document.links { #expect(link.range.upperBound <= bytes.count && !link.range.isEmpty) }
        }
    }

    @Test("nothing at all")
    func empty() {
        #expect(parse("").isEmpty)
        #expect(html("") == "" && html("\n\n  \n") == "")
    }
}
