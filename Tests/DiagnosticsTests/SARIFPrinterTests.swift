import Diagnostics
import Foundation
import Testing

/// `Golden/*.sarif` is what is printed for `RichReport`; `Tests/Command/test_sarif.py` holds it against the OASIS schema
/// and two other readers. `UPDATE_GOLDEN=1` writes it anew.
@Suite struct SARIFPrinterTests {
    @Test func aReportIsAsExpected() throws {
        try expect(printer().print(RichReport.findings), "report.sarif")
    }

    @Test func aReportBesideABaselineIsAsExpected() throws {
        let compared = RichReport.baseline.compare(RichReport.findings, in: RichReport.files)
        #expect(compared.known.count == 2)
        try expect(printer(inFolder: "./desk/iran briefing").print(compared.new, known: compared.known), "known.sarif")
    }

    @Test func noFindingsAreAnEmptyList() throws {
        let run = try run(of: printer().print([]))
        #expect((run["results"] as? [Any])?.count == 0)
        #expect(run["originalUriBaseIds"] != nil)
    }

    /// Every rule is listed once, and every result finds its own.
    @Test func rulesAreFoundByTheirIndex() throws {
        let run = try run(of: printer().print(RichReport.findings))
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let ids = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
        #expect(ids.contains("switched-off"))
        #expect(Set(ids).count == ids.count)
        let results = try results(of: RichReport.findings, in: RichReport.files)
        #expect(results.count == RichReport.findings.count)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(ids[index] == result["ruleId"] as? String)
        }
    }

    /// Lines above and equal words elsewhere do not change what a finding is known by.
    @Test func fingerprintsSurviveMoves() throws {
        func fingerprints(_ text: String) throws -> [[String: String]?] {
            let fixture = Fixture(text)
            let findings = text.utf8.indices.compactMap { index in
                text[index...].hasPrefix("bad words") ? text.utf8.distance(from: text.startIndex, to: index) : nil
            }.map { Diagnostic(.error, "r", "m", at: Place(file: FileID(0), range: $0..<$0 + 9)) }
            return try results(of: findings, in: fixture.files).map { $0["partialFingerprints"] as? [String: String] }
        }
        let before = try fingerprints("bad words\nbad words")
        #expect(before == (try fingerprints("\n\nmore\n  - bad words, and\r\nmore bad words")))
        #expect(
            before == [
                ["markedWords/v1": "bad words", "occurrence/v1": "1"],
                ["markedWords/v1": "bad words", "occurrence/v1": "2"],
            ])
    }

    /// What a reader of the report applies gives the same bytes as `SafeFixes` does.
    @Test func fixesMendAFileByLinesAndColumns() throws {
        let fixture = Fixture("漢: é\r\n🛰: [x]\n")
        let list = fixture.place("[x]").range
        let edits = [list.lowerBound, list.upperBound].map {
            Diagnostic.FixIt.Edit(replace: Place(file: FileID(0), range: $0..<$0), with: "\"")
        }
        let finding = Diagnostic(
            .error, "r", "m", at: fixture.place("[x]"), fixIts: [.init("quote it", edits, isSafe: true)])
        let result = try #require(try results(of: [finding], in: fixture.files).first)
        let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
        let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
        let replacements = try #require(change["replacements"] as? [[String: Any]])
        var lines = ["漢: é", "🛰: [x]"].map { Array($0.unicodeScalars) }
        for replacement in replacements.reversed() {
            let region = try #require(replacement["deletedRegion"] as? [String: Int])
            let line = try #require(region["startLine"]) - 1
            let columns = try #require(region["startColumn"]) - 1..<(try #require(region["endColumn"])) - 1
            #expect(region["endLine"] == line + 1)
            let text = try #require((replacement["insertedContent"] as? [String: String])?["text"])
            lines[line].replaceSubrange(columns, with: text.unicodeScalars)
        }
        let mended = lines.map { String(String.UnicodeScalarView($0)) }
        #expect(mended == ["漢: é", "🛰: \"[x]\""])
    }

    private func printer(_ files: SourceFiles = RichReport.files, inFolder folder: String = "") -> SARIFPrinter {
        SARIFPrinter(
            files, inFolder: folder, tool: .init(name: "onrecord", version: "1.2.3", address: "https://example.org/"),
            rules: RichReport.rules)
    }

    private func expect(_ sarif: String, _ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(sarif.utf8).write(to: file) }
        #expect(sarif == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    private func run(of sarif: String) throws -> [String: Any] {
        let log = try #require(try JSONSerialization.jsonObject(with: Data(sarif.utf8)) as? [String: Any])
        return try #require((log["runs"] as? [[String: Any]])?.first)
    }

    private func results(of findings: [Diagnostic], in files: SourceFiles) throws -> [[String: Any]] {
        try #require(try run(of: printer(files).print(findings))["results"] as? [[String: Any]])
    }
}
