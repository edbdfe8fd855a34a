import ArgumentParser
import Reading

/// `onrecord format`
struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format", abstract: "Print the authoring format, key by key, or as JSON Schema.",
        discussion: """
            EXAMPLES
              onrecord format | less
              onrecord format --schema speakers > speakers.schema.json
            """)

    @Option(help: "Print the JSON Schema of one kind of file instead.")
    var schema: FormatSchema.File?

    func run() throws {
        let text = try schema.map(FormatSchema.json(of:)) ?? FormatReference.markdown()
        Console().output(Array(text.utf8))
    }
}

extension FormatSchema.File: ExpressibleByArgument {}
