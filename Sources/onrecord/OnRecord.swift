import ArgumentParser

@main
struct OnRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord",
        abstract: "Publishes annotated briefings: reporting whose every claim can be checked.",
        discussion: """
            EXAMPLES
              onrecord new site briefings      start a site that teaches the format by example
              onrecord build briefings         build it into briefings/public/
              onrecord serve briefings         show it in the browser while it is being written
              onrecord check briefings         say what does not hold together
              onrecord model briefings         print what it says as JSON

            EXIT STATUS
              0 clean, 1 errors found, 2 could not run, 64 wrong usage.
            """,
        version: Version.number,
        subcommands: [
            Build.self, Serve.self, Check.self, Explain.self, Fix.self, Model.self, New.self, FormatCommand.self,
            Schema.self,
            DateCommand.self, ThemeCommand.self,
        ])
}
