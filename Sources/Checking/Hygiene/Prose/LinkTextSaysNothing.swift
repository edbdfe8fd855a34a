import CommonMark
import Diagnostics

extension Rule {
    /// A link that says only that it is one.
    static let linkTextSaysNothing = Rule(
        Explanation(
            "link-text-says-nothing", .hygiene, .always(.warning),
            summary: "the text of a link is only 'here' or the like",
            why: """
                Whoever listens to a page, or runs an eye over its links, meets the link's words alone: "here" leads
                anywhere. Put the link on the words that say what is found there.

                Words that a claim is tied to are no link text, and not asked.
                """,
            bad: Example("---\nThe statement can be read [here](https://example.org/statement).\n"),
            good: Example("---\n[The statement](https://example.org/statement) can be read in full.\n"),
            standard: "WCAG 2.2, 2.4.4 Link Purpose (In Context), and 2.4.9 (Link Only)"),
        .prose { document, file, _, findings in
            for link in document.links where !link.isImage && !link.isAutolink && !link.isInsideImage {
                guard mayBeEmpty(link), !link.destination.hasPrefix("claim:") else { continue }
                let text = link.text.lowercased().split { !$0.isLetter }.joined(separator: " ")
                guard empty.contains(text) else { continue }
                findings.report(
                    "'\(link.text)' does not say where the link leads: link words that do",
                    at: Place(file: file, range: link.innerRange))
            }
        })

    /// Whether it begins as one of those does, told from its bytes: few do.
    private static func mayBeEmpty(_ link: Link) -> Bool {
        let text = link.textBlock.utf8.dropFirst(link.textRange.lowerBound).prefix(link.textRange.count)
        var word = WordKey()
        for byte in text.drop(while: { !$0.isASCIILetter }).prefix(while: \.isASCIILetter) { word.add(byte | 0x20) }
        return first.contains(word)
    }

    private static let first = WordSet(empty.compactMap { $0.split(separator: " ").first.map(String.init) })

    /// Letters alone, in lower case.
    private static let empty: Set<String> = [
        "here", "click here", "see here", "look here", "read here", "over here", "this", "see this", "read this",
        "click this", "this link", "the link", "link", "click", "more", "read more", "see more", "learn more",
        "find out more", "more here", "continue reading", "this page", "this one",
    ]
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
