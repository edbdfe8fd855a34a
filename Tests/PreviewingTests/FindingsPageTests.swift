import Diagnostics
import Testing

@testable import Previewing

struct FindingsPageTests {
    private let file = SourceFile(path: "content/<b>.md", bytes: Array("title: <script>alert(1)</script>\n".utf8))

    private func page(_ diagnostics: [Diagnostic], part: Int = 1) -> String {
        let findings = PreviewState.Findings(diagnostics, SourceFiles([file]), isOfShownPages: true)
        return String(decoding: FindingsPage(findings, part: part).html(), as: UTF8.self)
    }

    @Test func everythingIsEscaped() {
        let place = Place(file: FileID(0), range: 7..<15)
        let html = page([
            Diagnostic(
                .error, "unknown-key", "'<img src=x onerror=alert(1)>' is \"no\" key", at: place,
                notes: [Diagnostic.Note("</pre><script>alert(2)</script>", at: place)])
        ])
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("content/<b>"))
        #expect(html.contains("content/&lt;b&gt;.md:1:8"))
        #expect(html.contains("title: &lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;"))
    }

    @Test func errorsComeFirst() throws {
        let html = page([
            Diagnostic(.note, "a", "a remark", at: nil), Diagnostic(.error, "b", "a fault", at: nil),
        ])
        let fault = try #require(html.firstRange(of: "a fault"))
        let remark = try #require(html.firstRange(of: "a remark"))
        #expect(fault.lowerBound < remark.lowerBound)
        #expect(html.contains("1 error, 1 note"))
    }

    @Test func everyFindingIsOnOneOfTheParts() {
        let count = FindingsPage.perPart * 2 + 1
        let all = (0..<count).map { Diagnostic(.warning, "rule", "finding-\($0).", at: nil) }
        let parts = (1...3).map { page(all, part: $0) }
        for number in 0..<count { #expect(parts.count { $0.contains("finding-\(number).") } == 1) }
        #expect(parts[0].contains("?part=2") && parts[0].contains("?part=3") && !parts[0].contains("?part=1"))
        for outside in [-1, 0, 4, .max] { #expect(page(all, part: outside).contains("<li>")) }
    }

    @Test func theScriptStandsInTheHead() {
        let page = Array("<html><head><title>x</title></head><body></head></body></html>".utf8)
        let text = String(decoding: LiveScript.inserted(into: page, edition: "e-1"), as: UTF8.self)
        #expect(
            text.contains(
                "</title><script src=\"/.onrecord/live.js\" data-pages=\"e-1\" defer></script>\n</head><body>"))
    }
}
