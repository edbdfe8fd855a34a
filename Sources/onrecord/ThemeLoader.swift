import Diagnostics
import Reading
import Rendering

/// Loads the built-in theme with a site's own files over it, and turns what is wrong with them into findings.
struct ThemeLoader {
    let root: String

    struct Loaded {
        var theme: Theme?
        var diagnostics: [Diagnostic]
        /// The site's files with those of the theme behind them.
        var files: SourceFiles
    }

    /// - Parameter files: the site's files, whose numbers stay as they are.
    func load(after files: SourceFiles) -> Loaded {
        let folder = TemplateFolder(root: root)
        let (theme, problems) = Theme.load(overrides: folder.files.map { (name: $0.path, text: $0.bytes) })
        var all = files.all
        var numbers: [String: FileID] = [:]
        for (path, bytes) in folder.files {
            numbers[path] = FileID(all.count)
            all.append(SourceFile(path: "templates/" + path, bytes: bytes))
        }
        let failures = folder.failures.map { path, reason in
            Diagnostic(.error, "unreadable-file", "'templates/\(path)' cannot be read: \(reason)", at: nil)
        }
        return Loaded(
            theme: theme, diagnostics: problems.map { diagnostic($0, numbers) } + failures, files: SourceFiles(all))
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
