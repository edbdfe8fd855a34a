import ArgumentParser
import Reading
import Rendering

/// `onrecord theme list`
struct ThemeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the theme's files, and which of them are the site's own.",
        discussion: """
            EXAMPLES
              onrecord theme list briefings | grep site
            """)

    @Argument(help: "The folder that holds content/ and, if it has its own theme, templates/.")
    var site = "."

    func run() throws {
        let console = Console()
        let folder = TemplateFolder(root: site)
        let own = Set(folder.files.map(\.path))
        let builtIn = Set(BuiltInTheme.files.map(\.path))
        let paths = builtIn.union(own).sorted()
        let width = paths.map(\.count).max() ?? 0
        let lines = paths.map { path in
            let origin =
                !own.contains(path)
                ? "built in" : builtIn.contains(path) ? "the site's, for the built-in one" : "the site's"
            return path + String(repeating: " ", count: width - path.count) + "  " + origin + "\n"
        }
        console.output(Array(lines.joined().utf8))
        for (path, reason) in folder.failures { console.fail("'templates/\(path)' cannot be read: \(reason)") }
        if !folder.failures.isEmpty { throw Status.errorsFound }
    }
}
