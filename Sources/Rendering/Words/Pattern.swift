import Mustache

extension Output {
    /// Adds a pattern of the wording, its names in braces filled in.
    ///
    /// - Parameter slots: for each name what writes its value; a name without one stands as it is written.
    mutating func append(_ pattern: String, filling slots: [(name: String, write: (inout Output) -> Void)]) {
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            append(escaping: rest[..<open])
            let name = rest[rest.index(after: open)..<close]
            if let slot = slots.first(where: { $0.name == name }) {
                slot.write(&self)
            } else {
                append(escaping: rest[open...close])
            }
            rest = rest[rest.index(after: close)...]
        }
        append(escaping: rest)
    }
}

extension Wording {
    /// A pattern with text in place of its names in braces.
    static func fill(_ pattern: String, _ values: [(name: String, text: String)]) -> String {
        var filled = ""
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            filled += values.first { $0.name == name }?.text ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
