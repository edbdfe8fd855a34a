import ArgumentParser
import Foundation

/// Whether a command says where its time and memory went.
struct TimingOptions: ParsableArguments {
    @Flag(help: "Print how long each stage took, and how much memory the process had.")
    var timings = false

    @Option(help: ArgumentHelp("Write the same as JSON to this file; - for standard output.", valueName: "file"))
    var timingsJson: String?

    /// Says it as asked.
    ///
    /// - Throws: an exit code, after saying why, where the file cannot be written.
    func report(_ measured: Timings, on console: Console) throws {
        if timings { console.print(measured.table) }
        guard let timingsJson else { return }
        if timingsJson == "-" { return console.output(measured.json) }
        do {
            try Data(measured.json).write(to: URL(filePath: timingsJson), options: .atomic)
        } catch {
            console.fail("the timings '\(timingsJson)' cannot be written: \(error.localizedDescription)")
            throw Status.couldNotRun
        }
    }
}
