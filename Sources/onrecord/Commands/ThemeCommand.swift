import ArgumentParser

/// `onrecord theme`
struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme", abstract: "Show the theme, and take over parts of it.",
        discussion: """
            A file in templates/, beside content/, takes the place of the built-in one of the same path; a style sheet
            put into templates/assets/ is linked after the theme's own.

            EXAMPLES
              onrecord theme list                          the theme's files, and which are the site's own
              onrecord theme data claim                    what claim.mustache may use
              onrecord theme eject partials/footer         put a template into templates/, to be changed there
            """,
        subcommands: [ThemeList.self, ThemeShow.self, ThemeEject.self, ThemeData.self])
}
