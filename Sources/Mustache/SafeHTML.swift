/// Bytes that are known to be safe HTML: what `{{{name}}}` accepts.
///
/// There is no way from text to this type that does not either escape it or say `trusted`.
public struct SafeHTML: Hashable, Sendable {
    /// The HTML in UTF-8.
    public let bytes: [UInt8]

    /// HTML that the caller vouches for: produced by a renderer that lets no markup through but its own.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// HTML that the caller vouches for: produced by a renderer that lets no markup through but its own.
    public init(trusted html: String) {
        bytes = Array(html.utf8)
    }

    /// Text, escaped.
    public init(escaping text: String) {
        self.init { $0.append(escaping: text) }
    }

    /// HTML written piece by piece, its text through ``Output/append(escaping:)-(String)``.
    public init(_ write: (inout Output) -> Void) {
        // Most are a link or a date: room for that saves growing in steps.
        var output = Output(capacity: 128)
        write(&output)
        bytes = output.bytes
    }
}
