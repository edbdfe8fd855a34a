import Diagnostics

/// What a build says of what it found, as it is printed: kept, so that a build that has nothing to do says the same.
struct Remarks: Codable {
    private let plain: String
    private let coloured: String

    /// - Parameters:
    ///   - shown: the findings to print.
    ///   - left: how many more there are.
    init(_ shown: [Diagnostic], left: Int, of files: SourceFiles) {
        plain = Self.text(shown, left, TextPrinter(files, style: .plain))
        coloured = Self.text(shown, left, TextPrinter(files, style: .ansi))
    }

    private static func text(_ shown: [Diagnostic], _ left: Int, _ printer: TextPrinter) -> String {
        var parts: [String] = []
        if !shown.isEmpty { parts += [printer.print(shown), printer.summary(of: shown)] }
        if left > 0 { parts.append("and \(left) more warnings and notes; 'onrecord check' prints them all") }
        return parts.joined(separator: "\n")
    }

    /// Prints them, where there are any.
    func print(on console: Console) {
        if !plain.isEmpty { console.print(console.isColoured ? coloured : plain) }
    }
}
