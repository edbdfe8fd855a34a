import ArgumentParser
import Diagnostics

/// How findings are printed to standard output.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json

    /// The whole report, ending with a line break.
    func report(_ diagnostics: [Diagnostic], of files: SourceFiles, on console: Console) -> [UInt8] {
        switch self {
        case .text:
            let printer = TextPrinter(files, style: console.coloursOutput ? .ansi : .plain)
            return Array((printer.print(diagnostics) + printer.summary(of: diagnostics) + "\n").utf8)
        case .json: return Array(JSONPrinter(files).print(diagnostics).utf8)
        }
    }
}
