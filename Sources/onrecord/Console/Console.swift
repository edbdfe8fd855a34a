import Diagnostics
import Foundation

/// What a person sees: messages go to standard error, so that standard output stays for data.
struct Console {
    /// Whether standard error is a terminal.
    let isTerminal: Bool
    /// Whether messages are coloured: only on a terminal, never with `NO_COLOR` or on a dumb one.
    let isColoured: Bool
    /// The same of what goes to standard output.
    let coloursOutput: Bool
    /// How far long work has come. Whatever is printed takes its line away first.
    let progress: Progress

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let mayColour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        isTerminal = isatty(STDERR_FILENO) == 1
        isColoured = isTerminal && mayColour
        coloursOutput = isatty(STDOUT_FILENO) == 1 && mayColour
        progress = Progress(isTerminal: isTerminal)
    }

    /// Prints findings as frames, with a closing count where there are any.
    func print(_ diagnostics: [Diagnostic], of files: SourceFiles) {
        guard !diagnostics.isEmpty else { return }
        let printer = TextPrinter(files, style: isColoured ? .ansi : .plain)
        print(printer.print(diagnostics) + "\n" + printer.summary(of: diagnostics))
    }

    /// Prints a line.
    func print(_ line: String) {
        progress.clear()
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Prints a failure of the whole run.
    func fail(_ message: String) {
        print(isColoured ? "\u{1B}[1;31merror:\u{1B}[0m \(message)" : "error: \(message)")
    }

    /// Prints data to standard output.
    func output(_ bytes: [UInt8]) {
        progress.clear()
        FileHandle.standardOutput.write(Data(bytes))
    }
}
