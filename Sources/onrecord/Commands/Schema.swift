import ArgumentParser
import Foundation
import Reading

/// `onrecord schema`
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of a kind of file, for an editor that checks while you write.",
        discussion: """
            JSON Schema 2020-12, made from the declarations that read the files. An article's is that of its front
            matter.

            EXAMPLES
              onrecord schema speakers > speakers.schema.json
              onrecord schema --output .schemas        every kind, as .schemas/<kind>.schema.json
            """)

    @Argument(help: "One of \(FormatSchema.File.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: FormatSchema.File?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the schemas of all kinds into this folder instead.", valueName: "dir"))
    var output: String?

    func validate() throws {
        guard (kind == nil) != (output == nil) else {
            throw ValidationError("Name one kind of file, or a folder with --output.")
        }
    }

    func run() throws {
        let console = Console()
        if let kind { console.output(Array(try FormatSchema.json(of: kind).utf8)) }
        if let output { try write(into: output, on: console) }
    }

    private func write(into folder: String, on console: Console) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for kind in FormatSchema.File.allCases {
                let file = URL(filePath: folder).appending(path: "\(kind.rawValue).schema.json")
                try Data(FormatSchema.json(of: kind).utf8).write(to: file, options: .atomic)
            }
        } catch let error as CocoaError {
            console.fail("cannot write into '\(folder)': \(error.localizedDescription)")
            throw Status.couldNotRun
        }
    }
}

extension FormatSchema.File: ExpressibleByArgument {}
