import Foundation
import Testing

@testable import Rendering

@Suite("The theme describes what it may be written with")
struct ThemeReferenceTests {
    @Test("docs/templates.md is what the contexts say (UPDATE_GOLDEN=1 writes it)")
    func reference() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/templates.md")
            .standardized
        let text = try ThemeReference().markdown()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try text.write(to: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: path, encoding: .utf8) == text)
    }

    @Test("Every template that pages are made with is described, and every name says what it means")
    func complete() throws {
        let reference = try ThemeReference()
        let templates = ThemeFile.builtIn().compactMap(\.templateName).filter { !$0.hasPrefix("partials/") }
        #expect(reference.roots.filter(\.isPage).map(\.name).sorted() == templates.sorted())
        for root in reference.roots {
            for field in root.schema.contexts.flatMap(\.fields) {
                #expect(field.doc.hasSuffix("."), "\(root.name): \(field.name)")
            }
        }
        #expect(reference.common.map(\.name).contains("stylesheets"))
    }

    @Test("Whatever the reference names leads to one place in it", arguments: [nil, "claim", "partials/notes"])
    func links(name: String?) throws {
        let reference = try ThemeReference()
        let text = try #require(name.map { reference.markdown(of: $0) } ?? reference.markdown())
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
            .map { $0.drop { "# ".contains($0) }.lowercased().filter { $0 != "`" }.replacing(" ", with: "-") }
        #expect(Set(headings).count == headings.count, "two headings have one anchor")
        for link in text.matches(of: /\]\(#([a-z-]+)\)/) { #expect(headings.contains(String(link.1)), "\(link.1)") }
        #expect(try ThemeReference().markdown(of: "clam") == nil)
    }
}
