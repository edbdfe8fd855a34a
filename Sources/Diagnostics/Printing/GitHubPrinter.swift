/// Prints findings as workflow commands, which GitHub Actions shows beside the lines of a pull request:
///
/// ```
/// ::error file=content/articles/signals.md,line=12,endLine=12,col=7,endColumn=14,title=unknown-key::unknown key …
/// ```
///
/// Columns count code points from 1, `endColumn` being the one behind the last. They are left out where a finding spans
/// lines, for GitHub refuses them there. Notes and proposed changes follow the message, each on a line of its own.
public struct GitHubPrinter: Sendable {
    private let files: SourceFiles
    private let base: RepositoryPath

    /// - Parameters:
    ///   - files: the files that the findings are in.
    ///   - folder: the site's folder in the repository, with `/` between names; empty if it is the repository's own.
    public init(_ files: SourceFiles, inFolder folder: String = "") {
        self.files = files
        base = RepositoryPath(folder: folder)
    }

    /// One command for each finding, in the order given.
    public func print(_ diagnostics: [Diagnostic]) -> String {
        var indices = LineIndices(files)
        return diagnostics.map { command(for: $0, &indices) + "\n" }.joined()
    }

    private func command(for diagnostic: Diagnostic, _ indices: inout LineIndices) -> String {
        var properties: [(name: String, value: String)] = []
        if let place = diagnostic.place {
            properties.append(("file", base.of(files[place.file].path)))
            if !files[place.file].bytes.isEmpty { properties += position(of: place, &indices) }
        }
        properties.append(("title", diagnostic.rule))
        let list = properties.map { "\($0.name)=\(Self.escapedProperty($0.value))" }.joined(separator: ",")
        return "::\(Self.command(diagnostic.severity)) \(list)::\(message(of: diagnostic, &indices))"
    }

    private static func command(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private func position(of place: Place, _ indices: inout LineIndices) -> [(name: String, value: String)] {
        let start = indices[place.file].position(of: place.range.lowerBound)
        let end = indices[place.file].position(of: place.range.upperBound)
        // A range that takes in a line's end reaches to the start of the next line, and no further.
        let lastLine = end.column == 1 && end.line > start.line ? end.line - 1 : end.line
        let lines = [("line", String(start.line)), ("endLine", String(lastLine))]
        guard start.line == end.line else { return lines }
        return lines + [("col", String(start.column)), ("endColumn", String(end.column))]
    }

    private func message(of diagnostic: Diagnostic, _ indices: inout LineIndices) -> String {
        var lines = [diagnostic.message]
        for note in diagnostic.notes {
            guard let place = note.place else {
                lines.append("note: \(note.message)")
                continue
            }
            let file = files[place.file]
            let line = file.bytes.isEmpty ? "" : ":\(indices.position(of: place).line)"
            lines.append("\(base.of(file.path))\(line): note: \(note.message)")
        }
        lines += diagnostic.fixIts.map { "help: \($0.message)" }
        return lines.map(Self.escapedData).joined(separator: "%0A")
    }

    /// A line of a message, as GitHub's toolkit escapes it. What else could act on a terminal is made visible.
    private static func escapedData(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: VisibleText.of(scalar)
            }
        }.joined()
    }

    /// A property's value, in which `,` and `:` would end it.
    private static func escapedProperty(_ text: String) -> String {
        escapedData(text).unicodeScalars.map { scalar in
            switch scalar {
            case ",": "%2C"
            case ":": "%3A"
            default: String(scalar)
            }
        }.joined()
    }
}
