import ArgumentParser
import Reading

/// `onrecord format`
struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format", abstract: "Print the authoring format, key by key.",
        discussion: """
            EXAMPLES
              onrecord format | less
            """)

    func run() throws {
        Console().output(Array(FormatReference.markdown().utf8))
    }
}
