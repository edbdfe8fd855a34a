import Diagnostics
import Mustache

/// Something wrong with a file of a site's `templates/`, or with a built-in template that the site's files broke.
public struct ThemeProblem: Hashable, Sendable {
    /// A readable slug: `template-unknown-name`.
    public var rule: String
    public var severity: Diagnostic.Severity
    /// What is wrong, as one sentence without a final stop.
    public var message: String
    /// The file's path in `templates/`.
    public var file: String
    /// Whether the file is the program's own: a site's template broke what it uses.
    public var isBuiltIn: Bool
    /// The UTF-8 bytes of the file that are meant.
    public var range: Range<Int>
    /// From 1.
    public var line: Int
    /// The Unicode scalar in the line, from 1.
    public var column: Int
    /// The tags that led to the place when it is in a partial, from the nearest to the outermost, as
    /// `file:line:column`.
    public var includedFrom: [String]

    init(
        _ rule: String, severity: Diagnostic.Severity = .error, _ message: String, file: String,
        isBuiltIn: Bool = false, range: Range<Int> = 0..<0, line: Int = 1, column: Int = 1,
        includedFrom: [String] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.file = file
        self.isBuiltIn = isBuiltIn
        self.range = range
        self.line = line
        self.column = column
        self.includedFrom = includedFrom
    }

    init(_ problem: TemplateProblem, isBuiltIn: Bool) {
        func file(_ place: TemplatePlace) -> String { place.template + ".mustache" }
        self.init(
            "template-" + problem.kind.rawValue, problem.message, file: file(problem.place), isBuiltIn: isBuiltIn,
            range: problem.place.range, line: problem.place.line, column: problem.place.column,
            includedFrom: problem.includedFrom.map { "\(file($0)):\($0.line):\($0.column)" })
    }
}

extension ThemeProblem: CustomStringConvertible {
    /// `file:line:column: message`.
    public var description: String { "\(file):\(line):\(column): \(message)" }
}
