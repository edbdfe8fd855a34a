import YAML

/// A decimal number, kept as it is written so that no digit is lost.
struct NumberShape: Shape {
    var type: SchemaType { .number }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<String>? {
        guard let scalar = reader.scalar(node, expecting: "a number") else { return nil }
        guard Self.isDecimal(scalar.text) else {
            reader.report(
                .wrongType(expected: "a decimal number such as 64 or 1.5", found: "'\(scalar.text)'"), at: scalar.range)
            return nil
        }
        return Located(scalar.text, at: reader.place(scalar.range))
    }

    private static func isDecimal(_ text: String) -> Bool {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}
