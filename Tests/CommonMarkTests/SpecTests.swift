import CommonMark
import Testing

@Suite("CommonMark specification")
struct SpecTests {
    @Test("every example passes with raw HTML on and extensions off")
    func examples() throws {
        let examples = try SpecExamples.load()
        #expect(examples.count == 652)
        var options = RenderingOptions()
        options.rawHTML = true
        for example in examples {
            #expect(html(example.markdown, .commonMark, options) == example.html, "\(example.testDescription)")
        }
    }

    @Test("with the default options exactly the listed examples differ, for the reason listed")
    func differences() throws {
        for example in try SpecExamples.load() {
            let reason = SpecDifferences.reasons[example.number]
            let differs = html(example.markdown) != example.html
            #expect(differs == (reason != nil), "\(example.testDescription): \(reason?.rawValue ?? "no reason listed")")

            var options = ParsingOptions()
            options.headingAnchors = reason != .headingAnchors
            var rendering = RenderingOptions()
            rendering.rawHTML = reason == .rawHTML
            #expect(
                html(example.markdown, options, rendering) == example.html,
                "\(example.testDescription) differs for more than its reason")
        }
    }

    @Test("all text of every example is found in its source", arguments: [ParsingOptions(), .commonMark])
    func located(options: ParsingOptions) throws {
        for example in try SpecExamples.load() {
            let document = Document(parsing: Array(example.markdown.utf8)[...], options: options)
            let isLocated = document.textBlocks.allSatisfy { $0.isLocated }
            #expect(isLocated, "\(example.testDescription)")
        }
    }
}

/// A document as HTML.
func html(
    _ markdown: String, _ options: ParsingOptions = .init(), _ rendering: RenderingOptions = .init()
) -> String {
    var html: [UInt8] = []
    Document(parsing: Array(markdown.utf8)[...], options: options).renderHTML(into: &html, options: rendering)
    return String(decoding: html, as: UTF8.self)
}
