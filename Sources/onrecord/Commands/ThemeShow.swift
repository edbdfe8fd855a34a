import ArgumentParser
import Diagnostics
import Rendering

/// `onrecord theme show`
struct ThemeShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a file of the built-in theme.",
        discussion: """
            EXAMPLES
              onrecord theme show assets/style.css
              onrecord theme show partials/footer | diff - templates/partials/footer.mustache
            """)

    @Argument(help: "Its path in templates/; '.mustache' may be left off.")
    var name: String

    func validate() throws { _ = try BuiltInTheme.found(name) }

    func run() throws { Console().output(try BuiltInTheme.found(name).bytes) }
}

extension BuiltInTheme {
    /// A file by its name.
    ///
    /// - Throws: a `ValidationError` with the nearest name, where there is none.
    static func found(_ name: String) throws -> (path: String, bytes: [UInt8]) {
        if let file = file(name) { return file }
        let names = files.map { $0.path.hasSuffix(".mustache") ? String($0.path.dropLast(".mustache".count)) : $0.path }
        let help = didYouMean(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("the built-in theme has no file '\(name)'\(help)")
    }
}
