/// Colours for a terminal (ECMA-48 SGR), or none. Only the sixteen that every theme adapts to its background.
struct Ink: Sendable {
    enum Colour: String, Sendable {
        case path = "1"
        case message = "0;1"
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case help = "32"
        case gutter = "34"

        static func of(_ severity: Diagnostic.Severity) -> Colour {
            switch severity {
            case .error: .error
            case .warning: .warning
            case .note: .note
            }
        }
    }

    let isOn: Bool

    func paint(_ text: String, _ colour: Colour) -> String {
        isOn ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}
