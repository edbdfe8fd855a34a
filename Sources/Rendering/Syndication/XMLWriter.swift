import Mustache

/// Writes an XML 1.0 document, one element a line.
///
/// Written by hand: what escapes HTML is right in XML as well, and there is no XML library for Swift but
/// Foundation's, which brings libxml2 for these few lines.
struct XMLWriter {
    private var output = Output()
    private var depth = 0

    var bytes: [UInt8] { output.bytes }

    init() { output.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") }

    /// An element that holds elements.
    mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String)] = [], _ body: (inout XMLWriter) -> Void
    ) {
        open(name, attributes)
        output.append(">\n")
        depth += 1
        body(&self)
        depth -= 1
        indent()
        close(name)
    }

    /// An element that holds text.
    mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String) {
        open(name, attributes)
        output.append(">")
        output.append(escaping: Self.characters(of: text))
        close(name)
    }

    /// An element that holds nothing.
    mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        open(name, attributes)
        output.append("/>\n")
    }

    private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        indent()
        output.append("<")
        output.append(name)
        for (attribute, value) in attributes {
            output.append(" ")
            output.append(attribute)
            output.append("=\"")
            output.append(escaping: Self.characters(of: value))
            output.append("\"")
        }
    }

    private mutating func close(_ name: StaticString) {
        output.append("</")
        output.append(name)
        output.append(">\n")
    }

    private mutating func indent() { for _ in 0..<depth { output.append("  ") } }

    /// The text without the characters that no XML document can hold, not even escaped (section 2.2).
    private static func characters(of text: String) -> String {
        func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: true
            case 0..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        guard text.unicodeScalars.contains(where: { !isCharacter($0) }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter(isCharacter)))
    }
}
