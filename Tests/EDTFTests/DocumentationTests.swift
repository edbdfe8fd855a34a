import EDTF
import Foundation
import Testing

/// The tables of the documentation say what the module does.
@Suite struct DocumentationTests {
    @Test func everyConstructIsAsDocumented() throws {
        let rows = try rows(of: "EDTF.md").filter { $0.count == 6 && $0[1].hasPrefix("`") }
        #expect(rows.count > 60)
        for row in rows {
            let text = row[1].filter { $0 != "`" }
            let value = try EDTF(text)
            let found = [String(value.level.rawValue), "\(value.earliest)", "\(value.latest)", value.words()]
            #expect(found == Array(row[2...]), "\(text)")
        }
    }

    @Test func whatIsSaidToBeRefusedIsRefusedAndTheRestIsRead() throws {
        var (refused, accepted) = (0, 0)
        for row in try rows(of: "Disagreements.md") where row.count == 4 && row[0].hasPrefix("`") {
            let texts = row[0].split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            for text in texts where text.count > 3 && !text.hasPrefix("+") && !text.hasPrefix("T") || text == "/" {
                if row[2].hasPrefix("an error") || row[2].hasPrefix("errors") {
                    #expect(throws: EDTFError.self, "\(text)") { try EDTF(text) }
                    refused += 1
                } else if row[0].contains(" to ") || !row[0].contains("-00:00") {
                    #expect(throws: Never.self, "\(text)") { try EDTF(text) }
                    accepted += 1
                }
            }
        }
        #expect(refused > 20 && accepted > 30)
    }

    /// The cells of the rows of every table in an article.
    private func rows(of article: String) throws -> [[String]] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = package.appendingPathComponent("Sources/EDTF/EDTF.docc/\(article)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| ") }
            .map { line in
                line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            }
    }
}
