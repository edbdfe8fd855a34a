import CommonMark
import Diagnostics

extension Rule {
    /// A picture that says nothing to who cannot see it.
    static let imageWithoutText = Rule(
        Explanation(
            "image-without-text", .hygiene, .always(.warning),
            summary: "an image has no alternative text",
            why: """
                Whoever cannot see an image is told its alternative text, the words in its square brackets. Say there
                what the image shows, as far as it matters to the text around it.
                """,
            bad: Example(
                "---\n![](map.svg)\n", with: [Example.File("articles/map.svg", map)]),
            good: Example(
                "---\n![Map of Iraq: Ain al-Asad in the west, Erbil in the north](map.svg)\n",
                with: [Example.File("articles/map.svg", map)]),
            standard: "WCAG 2.2, 1.1.1 Non-text Content"),
        .prose { document, file, _, findings in
            for link in document.links where link.isImage && link.text.allSatisfy(\.isWhitespace) {
                findings.report(
                    "this image has no alternative text: say between the brackets what it shows",
                    at: Place(file: file, range: link.range))
            }
        })

    private static let map = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
}
