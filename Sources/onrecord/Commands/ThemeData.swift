import ArgumentParser
import Diagnostics
import Rendering

/// `onrecord theme data`
struct ThemeData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Print what templates may be written with.",
        discussion: """
            EXAMPLES
              onrecord theme data | less
              onrecord theme data timeline
            """)

    @Argument(help: "A template, to see no more than what it may use.")
    var template: String?

    func validate() throws {
        guard let template else { return }
        let names = try ThemeReference().names
        guard !names.contains(template) else { return }
        let help = didYouMean(template, among: names).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("no page is made with a template '\(template)'\(help)")
    }

    func run() throws {
        let reference = try ThemeReference()
        let text = template.map { reference.markdown(of: $0) } ?? reference.markdown()
        Console().output(Array((text ?? "").utf8))
    }
}
