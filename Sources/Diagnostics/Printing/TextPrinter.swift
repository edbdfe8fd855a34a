/// Prints findings for people, the way compilers do:
///
/// ```
/// content/articles/signals.md:12:9: error: unknown key 'speeker' [unknown-key]
/// 12 |     - speeker: insider
///    |       ^^^^^^^
///    = help: write 'speaker'
/// 12 +     - speaker: insider
/// content/speakers.yml:3:1: note: the speaker is defined here
///  3 | insider:
///    | ^^^^^^^
/// ```
///
/// Columns in the heading count code points from 1; underlines are as wide as the text looks. Nothing in a file or
/// a message reaches the terminal as a control character.
public struct TextPrinter: Sendable {
    /// Whether to colour. The caller decides, who knows where the text goes.
    public enum Style: Sendable {
        case plain
        /// ECMA-48 (ANSI) escape sequences.
        case ansi
    }

    let files: SourceFiles
    private let ink: Ink
    private let width: Int

    /// - Parameters:
    ///   - files: the files that the findings are in.
    ///   - width: how many cells of a line are shown; longer ones are cut to a window around the finding.
    public init(_ files: SourceFiles, style: Style = .plain, width: Int = 100) {
        self.files = files
        ink = Ink(isOn: style == .ansi)
        self.width = max(width, 20)
    }

    /// Each finding with its frame, in the order given; a line break ends every line.
    public func print(_ diagnostics: [Diagnostic]) -> String {
        var indices = LineIndices(files)
        var text = ""
        for diagnostic in diagnostics { append(diagnostic, to: &text, &indices) }
        return text
    }

    /// How many findings there are: `2 errors, 1 warning`, or `no problems`.
    public func summary(of diagnostics: [Diagnostic]) -> String {
        let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : ink.paint("\(count) \(severity.rawValue)\(count == 1 ? "" : "s")", .of(severity))
        }
        return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    }

    func append(_ diagnostic: Diagnostic, to text: inout String, _ indices: inout LineIndices) {
        let places =
            [diagnostic.place] + diagnostic.notes.map(\.place) + diagnostic.fixIts.flatMap(\.edits).map(\.place)
        let gutter = places.compactMap { $0 }.map { String(indices.position(of: $0).line).utf8.count }.max() ?? 1
        heading(diagnostic.severity, diagnostic.message, rule: diagnostic.rule, at: diagnostic.place, &text, &indices)
        if let place = diagnostic.place { frame(place, .of(diagnostic.severity), gutter, &text, &indices) }
        for fixIt in diagnostic.fixIts {
            text += blank(gutter) + " " + ink.paint("= help:", .help) + " " + VisibleText.of(fixIt.message) + "\n"
            for line in Patch.lines(fixIt.edits, in: files, indices: &indices) {
                let excerpt = Excerpt(0..<line.bytes.count, of: line.bytes, marking: line.changed, limit: width)
                let number = right(String(line.number), gutter)
                text += ink.paint(number, .gutter) + " " + ink.paint("+", .help) + " " + excerpt.text + "\n"
            }
        }
        for note in diagnostic.notes {
            heading(.note, note.message, rule: nil, at: note.place, &text, &indices)
            if let place = note.place { frame(place, .of(.note), gutter, &text, &indices) }
        }
    }

    private func heading(
        _ severity: Diagnostic.Severity, _ message: String, rule: String?, at place: Place?,
        _ text: inout String, _ indices: inout LineIndices
    ) {
        if let place { text += ink.paint(name(of: place, &indices), .path) + " " }
        text += ink.paint("\(severity.rawValue):", .of(severity)) + " " + ink.paint(VisibleText.of(message), .message)
        if let rule { text += " [\(VisibleText.of(rule))]" }
        text += "\n"
    }

    /// `path:line:column:`, or `path:` where the file has no text: an asset, a broken link.
    func name(of place: Place, _ indices: inout LineIndices) -> String {
        let file = files[place.file]
        let path = VisibleText.of(file.path) + ":"
        guard !file.bytes.isEmpty else { return path }
        let position = indices.position(of: place)
        return path + "\(position.line):\(position.column):"
    }

    /// The line of a place, its first if it spans several, and the underline. A file without text has no frame.
    private func frame(
        _ place: Place, _ colour: Ink.Colour, _ gutter: Int, _ text: inout String, _ indices: inout LineIndices
    ) {
        guard !files[place.file].bytes.isEmpty else { return }
        let index = indices[place.file]
        let number = index.position(of: place.range.lowerBound).line
        let excerpt = Excerpt(index.line(number), of: files[place.file].bytes, marking: place.range, limit: width)
        let line = excerpt.text.isEmpty ? "" : " " + excerpt.text
        text += ink.paint("\(right(String(number), gutter)) |", .gutter) + line + "\n"
        let underline = String(repeating: "^", count: excerpt.width)
        text +=
            ink.paint("\(blank(gutter)) |", .gutter) + " " + blank(excerpt.column) + ink.paint(underline, colour) + "\n"
    }

    private func blank(_ count: Int) -> String { String(repeating: " ", count: count) }

    private func right(_ text: String, _ width: Int) -> String { blank(max(0, width - text.utf8.count)) + text }
}
