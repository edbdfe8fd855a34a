import Diagnostics
import Mustache

/// Findings as HTML: a page of its own, of which the script shows the main part over the pages of the site.
struct FindingsPage {
    /// How many findings a page has; the others are on pages of their own.
    static let perPart = 500

    let findings: PreviewState.Findings
    /// From 1.
    let part: Int

    init(_ findings: PreviewState.Findings, part: Int) {
        self.findings = findings
        self.part = part
    }

    private var parts: Int { max(1, (findings.diagnostics.count + Self.perPart - 1) / Self.perPart) }

    private var shown: ArraySlice<Diagnostic> {
        let all = findings.diagnostics
        let start = min(all.count, (min(max(1, part), parts) - 1) * Self.perPart)
        return all[start..<min(all.count, start + Self.perPart)]
    }

    func html() -> [UInt8] {
        OwnPage.html(title: "Findings") { output in
            let printer = TextPrinter(findings.files)
            output.append("<h1 id=\"title\">")
            output.append(escaping: printer.summary(of: findings.diagnostics))
            output.append("</h1>\n")
            if !findings.isOfShownPages, findings.errors > 0 {
                output.append("<p>The pages are as they were: what is wrong keeps newer ones from being made.</p>\n")
            }
            output.append("<ol>\n")
            for (diagnostic, parts) in zip(shown, printer.parts(of: shown)) { write(diagnostic, parts, into: &output) }
            output.append("</ol>\n")
            for number in 1...parts where parts > 1 && number != min(max(1, part), parts) {
                output.append("<a href=\"/.onrecord/findings?part=")
                output.append(number)
                output.append("\">Part ")
                output.append(number)
                output.append("</a>\n")
            }
        }
    }

    private func write(_ diagnostic: Diagnostic, _ parts: TextPrinter.Parts, into output: inout Output) {
        output.append("<li>\n<p><strong class=\"")
        output.append(escaping: diagnostic.severity.rawValue)
        output.append("\">")
        output.append(escaping: diagnostic.severity.rawValue)
        output.append("</strong> ")
        output.append(escaping: parts.message)
        output.append(" <code>[")
        output.append(escaping: diagnostic.rule)
        output.append("]</code></p>\n")
        if let place = parts.place {
            output.append("<p class=\"place\"><code>")
            output.append(escaping: place)
            output.append("</code></p>\n")
        }
        if !parts.frame.isEmpty {
            output.append("<pre tabindex=\"0\">")
            output.append(escaping: parts.frame)
            output.append("</pre>\n")
        }
        output.append("</li>\n")
    }
}
