import YAML

/// An absolute `http`, `https`, `mailto` or `doi` address.
struct AddressShape: Shape {
    static let schemes = ["https", "http", "mailto", "doi"]

    var type: SchemaType { .address }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<String>? {
        guard let scalar = reader.scalar(node, expecting: "an address") else { return nil }
        let isAbsolute = Self.schemes.contains { scalar.text.lowercased().hasPrefix($0 + ":") }
        let hasGap = scalar.text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
        if !isAbsolute || hasGap { reader.report(.malformedAddress(scalar.text), at: scalar.range) }
        return Located(scalar.text, at: reader.place(scalar.range))
    }
}
