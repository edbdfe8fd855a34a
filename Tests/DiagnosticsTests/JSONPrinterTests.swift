import Diagnostics
import Foundation
import Testing

@Suite struct JSONPrinterTests {
    @Test func aReportIsExactlyThis() {
        let fixture = Fixture(("é.md", "a\n漢字: x\n"))
        let word = fixture.place("x")
        let finding = Diagnostic(
            .error, "unknown-id", "no claim 'x'", at: word,
            notes: [.init("a remark"), .init("here", at: fixture.place("漢"))],
            fixIts: [.init("write 'y'", [.init(replace: word, with: "y")])])
        let place = #"{"path":"é.md","start":{"byte":10,"line":2,"column":5},"end":{"byte":11,"line":2,"column":6}}"#
        let other = #"{"path":"é.md","start":{"byte":2,"line":2,"column":1},"end":{"byte":5,"line":2,"column":2}}"#
        let head = #"{"rule":"unknown-id","severity":"error","message":"no claim 'x'","place":"#
        let notes = #""notes":[{"message":"a remark"},{"message":"here","place":\#(other)}]"#
        let fixes = #""fixes":[{"message":"write 'y'","isSafe":false,"edits":[{"place":\#(place),"text":"y"}]}]"#
        let site = #"{"rule":"r","severity":"note","message":"m","notes":[],"fixes":[]}"#
        #expect(
            JSONPrinter(fixture.files).print([finding, Diagnostic(.note, "r", "m", at: nil)])
                == "{\"version\":1,\"diagnostics\":[\n\(head)\(place),\(notes),\(fixes)},\n\(site)\n]}\n")
    }

    @Test func noFindingsAreAnEmptyList() {
        #expect(JSONPrinter(SourceFiles([])).print([]) == "{\"version\":1,\"diagnostics\":[]}\n")
    }

    /// Another reader of JSON gets back every character, and a terminal none that it obeys.
    @Test(arguments: [
        "\"quotes\" and \\", "tab\t, nul\0, bell\u{7}, lines\r\n", "\u{202E}turned\u{2028}", "é漢🛰", "\u{E0041}",
    ])
    func anyTextSurvives(text: String) throws {
        let json = JSONPrinter(SourceFiles([])).print([Diagnostic(.error, text, text, at: nil)])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let findings = try #require(report["diagnostics"] as? [[String: Any]])
        #expect(findings.first?["message"] as? String == text)
        #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }
}
