import Diagnostics
import Reading
import Rendering

/// The built-in theme with a site's own files over it, and what is wrong with them.
public struct SiteTheme: Sendable {
    /// Nil where an error keeps it from being used.
    public let theme: Theme?
    private let folder: TemplateFolder
    private let problems: [ThemeProblem]

    /// Loads the theme of a site.
    ///
    /// - Parameter root: the folder that holds `content/` and, if it has files of its own, `templates/`.
    public init(root: String) {
        folder = TemplateFolder(root: root)
        (theme, problems) = Theme.load(overrides: folder.files.map { (name: $0.path, text: $0.bytes) })
    }

    /// What is wrong with the theme as findings, in the order of its files.
    ///
    /// - Parameter files: the site's files, whose numbers stay as they are.
    /// - Returns: the findings, and the site's files with those of the theme behind them.
    public func findings(after files: SourceFiles) -> (diagnostics: [Diagnostic], files: SourceFiles) {
        var all = files.all
        var numbers: [String: FileID] = [:]
        for (path, bytes) in folder.files {
            numbers[path] = FileID(all.count)
            all.append(SourceFile(path: "templates/" + path, bytes: bytes))
        }
        let failures = folder.failures.map { path, reason in
            Diagnostic(.error, "unreadable-file", "'templates/\(path)' cannot be read: \(reason)", at: nil)
        }
        return (problems.map { diagnostic($0, numbers) } + failures, SourceFiles(all))
    }

    private func diagnostic(_ problem: ThemeProblem, _ numbers: [String: FileID]) -> Diagnostic {
        let place = problem.isBuiltIn ? nil : numbers[problem.file].map { Place(file: $0, range: problem.range) }
        // A built-in template has no file that could be shown, so the message says where.
        let message = place == nil ? (problem.isBuiltIn ? "built-in " : "") + problem.description : problem.message
        return Diagnostic(
            problem.severity, problem.rule, message, at: place,
            notes: problem.includedFrom.map { Diagnostic.Note("included from \($0)") })
    }
}
