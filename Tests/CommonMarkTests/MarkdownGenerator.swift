/// Writes documents at random: well-formed links among syntax soup, in nested quotes and lists, with
/// every line ending, tabs, lazy lines, tables, footnotes and definitions. Every word is unique.
struct MarkdownGenerator {
    struct WrittenLink {
        /// With `\n` for line endings and without the prefixes of containers.
        let source: String
        let inner: String
        let destination: String
    }

    private var random: SeededGenerator
    private var count = 0
    /// The links written, by the unique title that each has.
    private(set) var links: [String: WrittenLink] = [:]
    private(set) var words: [String] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func document() -> String {
        var blocks: [String] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) { blocks.append(block(depth: 0)) }
        if chance(3) { blocks.append("[ref]: /reference 'shared title'") }
        if chance(2) { blocks.append("[^note]: \(inlines())\n\n    \(inlines())") }
        let separator = chance(4) ? "\n" : "\n\n"
        let text = blocks.joined(separator: separator)
        let ending = pick(["\n", "\n", "\n", "\r\n", "\r"])
        return ending == "\n"
            ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
    }

    private mutating func chance(_ outOf: Int) -> Bool { Int.random(in: 0..<outOf, using: &random) == 0 }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    private mutating func word() -> String {
        count += 1
        let word = "w\(count)" + pick(["x", "ä", "語", "x", "x"])
        words.append(word)
        return word
    }

    private mutating func block(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 4 ? 14 : 8), using: &random) {
        case 0: return "# \(oneLine()) \(pick(["", "#", "## "]))"
        case 1: return "\(inlines())\n\(pick(["===", "---", "-"]))"
        case 2: return "[ref]: </reference>\n\(inlines())"
        case 3: return table()
        case 4: return code()
        case 8, 9:
            let marker = pick([">", "> ", ">\t", " > "])
            return contained(first: marker, rest: pick([marker, "> "]), depth: depth)
        case 10, 11: return contained(first: "- ", rest: "  ", depth: depth)
        case 12: return contained(first: "1.\t", rest: pick(["\t", "    "]), depth: depth)
        case 13: return contained(first: pick(["* [ ] ", "+ [x] "]), rest: "  ", depth: depth)
        default: return inlines()
        }
    }

    private mutating func contained(first: String, rest: String, depth: Int) -> String {
        var blocks = block(depth: depth + 1)
        if chance(3) { blocks += "\n\n" + block(depth: depth + 1) }
        var lines: [String] = []
        for line in blocks.split(separator: "\n", omittingEmptySubsequences: false) {
            // Sometimes lazy, sometimes indented more than need be.
            let prefix = lines.isEmpty ? first : chance(12) ? "" : rest
            lines.append(prefix + (chance(10) ? " " : "") + line)
        }
        return lines.joined(separator: "\n")
    }

    private mutating func table() -> String {
        let columns = Int.random(in: 1...4, using: &random)
        var rows = [
            (0..<columns).map { _ in oneLine() }, (0..<columns).map { _ in pick(["---", ":-:", "-:", ":--"]) },
        ]
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            rows.append((0..<Int.random(in: 1...5, using: &random)).map { _ in chance(6) ? "" : oneLine() })
        }
        let lines = rows.map { "| " + $0.joined(separator: pick(["|", " | "])) + " |" }
        return (chance(4) ? inlines() + "\n" : "") + lines.joined(separator: "\n")
    }

    private mutating func code() -> String {
        let text = (0..<3).map { _ in pick(["", "\t", "  ", "    "]) + word() + pick(["", " ", "\t"]) + word() }
        if chance(2) { return "```\(pick(["", "swift a"]))\n\(text.joined(separator: "\n"))\n```" }
        return "    " + text.joined(separator: "\n\t")
    }

    private mutating func oneLine() -> String {
        let before = links
        let text = inlines().replacing("  \n", with: " ").replacing("\\\n", with: " ").replacing("\n", with: " ")
            .replacing("|", with: "\\|")
        // Links that are written otherwise now are not what was noted.
        links = links.filter { before[$0.key] != nil || text.contains($0.value.source) }
        return text
    }

    private mutating func inlines() -> String {
        var text = word()
        for _ in 0..<Int.random(in: 0...12, using: &random) {
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1: text += link(inner: soup(3, nested: true))
            case 2, 3, 4: text += word()
            default: text += soup(2, nested: false)
            }
            if chance(2) { text += " " }
        }
        return text
    }

    private static let pieces = [
        "*", "**", "***", "_", "__", "`", "``", "` ", "~~", "~", "[", "]", "(", ")", "![", "!", "<", ">", "\\", "\\*",
        "\\[", "\\`", "\\&", "&amp;", "&copy;", "&NotEqualTilde;", "&#35;", "&#x1F600;", "&bogus;", "&", "&#0;",
        "&amp;amp;",
        "\n", "\n", "  \n", "\\\n", " \t\n", "<b>", "</b>", "<!-- c -->", "<i a='\n'>", "<http://e.org/?a&amp;b>",
        "<a@b.org>",
        "[ref]", "[text][ref]", "[ref][]", "![image][ref]", "[^note]", "[^none]", "|", "\\|", "é", "語", "😀", "\u{A0}",
        "\t", "  ",
        "`a  b`", "`` ` ``", "`\n`", "~~struck~~", "**bold**", "*it* ", "[l](<a b>)", "![i *j* `k`](src)", "#", "-",
        "+", "1.",
    ]

    private mutating func soup(_ most: Int, nested: Bool) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...most, using: &random) {
            var piece = pick(Self.pieces)
            // A link's text must stay one.
            if nested,
                piece.contains("[") || piece.contains("]") || piece.contains("`") || piece.contains("<")
                    || piece.hasSuffix("\\")
            {
                piece = word()
            }
            text += piece + pick(["", " "]) + (chance(2) ? word() : "")
        }
        return text
    }

    private mutating func link(inner: String) -> String {
        count += 1
        let title = "t\(count)"
        let written = pick(["/u\(count)", "/u\(count)(a)", "</u \(count)>", "/u\(count)\\*&amp;"])
        let text = inner.isEmpty ? word() : inner
        let source =
            "[\(text)](\(pick(["", " ", "\n"]))\(written)\(pick([" ", "\n", "  "]))\"\(title)\"\(pick(["", " "])))"
        let destination = written.hasPrefix("<") ? String(written.dropFirst().dropLast()) : written
        links[title] = WrittenLink(source: source, inner: text, destination: destination)
        return source
    }
}
