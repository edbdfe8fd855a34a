import Foundation

/// The ways in which a value may turn up in a published file.
enum SecretEncoding: String, CaseIterable, Sendable {
    case verbatim, upperCase, lowerCase, decomposed, compatibilityComposed
    case manySpaces, lineBreaks, noBreakSpaces, dashes, underscores, curlyQuotes, softHyphens
    case percent, percentTwice, plusForSpace, latin1Percent
    case decimalReferences, hexadecimalReferences, namedReferences, referencesTwice, percentOfReferences
    case jsonEscapes, jsonInJSON, javaScriptBraces, cssEscapes
    case tagsBetween, commentsBetween, escapedTagsBetween, jsonTagsBetween, cdataTagsBetween, attributeEscapedTags

    /// What may stand before and after a value so encoded.
    var surroundings: [(before: String, after: String)] {
        let text = [
            ("", ""), ("<p>said ", " then.</p>"), ("{\"a\": \"", "\"}"), ("/people/", ".html"),
            ("if (a < b) ", "; c > d"),
            ("(\u{FF} ", " \u{FF})"),
        ]
        let tags = [("<a title=\"", "\" href=\"#\">x</a>"), ("<!-- ", " -->")]
        let malformed = [("<a b=\"", ">unclosed"), ("<", ""), ("&lt;b ", "")]
        return switch self {
        case .commentsBetween, .cdataTagsBetween, .attributeEscapedTags: text
        case .tagsBetween, .escapedTagsBetween, .jsonTagsBetween: text + tags
        default: text + tags + malformed
        }
    }

    func encode(_ value: String) -> String {
        switch self {
        case .verbatim: value
        case .upperCase: value.uppercased()
        case .lowerCase: value.lowercased()
        case .decomposed: value.decomposedStringWithCanonicalMapping
        case .compatibilityComposed: value.precomposedStringWithCompatibilityMapping
        case .manySpaces: value.replacing(" ", with: "  \t ")
        case .lineBreaks: value.replacing(" ", with: "\r\n      ")
        case .noBreakSpaces: value.replacing(" ", with: "\u{A0}\u{202F}")
        case .dashes: value.replacing("-", with: "\u{2011}").replacing("\u{2014}", with: " - ")
        case .underscores: value.replacing(" ", with: "_")
        case .curlyQuotes: value.replacing("'", with: "\u{2019}")
        case .softHyphens: scalars(value) { "\($0)\u{AD}\u{200B}" }
        case .percent: bytes(value) { "%" + hexadecimal(UInt32($0), 2) }
        case .percentTwice: bytes(value) { "%25" + hexadecimal(UInt32($0), 2) }
        case .plusForSpace: value.replacing(" ", with: "+")
        case .latin1Percent:
            scalars(value) { $0.value > 0x7F && $0.value < 0x100 ? "%" + hexadecimal($0.value, 2) : String($0) }
        case .decimalReferences: scalars(value) { "&#\($0.value);" }
        case .hexadecimalReferences: scalars(value) { "&#x000" + hexadecimal($0.value, 4) + ";" }
        case .namedReferences: named(value)
        case .referencesTwice: named(value).replacing("&", with: "&amp;")
        case .percentOfReferences: scalars(value) { "%26%23\($0.value)%3B" }
        case .jsonEscapes: scalars(value, json)
        case .jsonInJSON: scalars(value, json).replacing("\\", with: "\\\\")
        case .javaScriptBraces: scalars(value) { "\\u{" + hexadecimal($0.value, 1) + "}" }
        case .cssEscapes: scalars(value) { $0 == " " ? " " : "\\" + hexadecimal($0.value, 1) + " " }
        case .tagsBetween: scalars(value) { "\($0)<b class=x></b>" }
        case .commentsBetween: scalars(value) { "\($0)<!-- a > b -->" }
        case .escapedTagsBetween: scalars(value) { "\($0)&lt;b&gt;" }
        case .jsonTagsBetween: scalars(value) { "\($0)\\u003cb\\u003e" }
        case .cdataTagsBetween: "<![CDATA[<p>" + scalars(value) { "\($0)<i></i>" } + "</p>]]>"
        case .attributeEscapedTags: "<div data-html=\"" + scalars(value) { "\($0)&lt;b&gt;" } + "\">"
        }
    }

    private func json(_ scalar: Unicode.Scalar) -> String {
        scalar.utf16.map { "\\u" + hexadecimal(UInt32($0), 4) }.joined()
    }

    private func named(_ value: String) -> String {
        let names: [Unicode.Scalar: String] = [
            "é": "eacute", "ü": "uuml", "&": "amp", "'": "rsquo", "-": "ndash", " ": "nbsp", "ł": "lstrok",
            "@": "commat",
        ]
        return scalars(value) { scalar in names[scalar].map { "&\($0);" } ?? String(scalar) }
    }

    private func scalars(_ value: String, _ encode: (Unicode.Scalar) -> String) -> String {
        value.unicodeScalars.map(encode).joined()
    }

    private func bytes(_ value: String, _ encode: (UInt8) -> String) -> String {
        value.utf8.map(encode).joined()
    }

    private func hexadecimal(_ value: UInt32, _ digits: Int) -> String {
        let plain = String(value, radix: 16, uppercase: value % 2 == 0)
        return String(repeating: "0", count: max(0, digits - plain.count)) + plain
    }
}
