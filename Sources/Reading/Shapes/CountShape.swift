import YAML

/// A whole number, at least 1.
struct CountShape: Shape {
    var type: SchemaType { .count }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<Int>? {
        guard let scalar = reader.scalar(node, expecting: "a whole number") else { return nil }
        let isPlain = scalar.text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, let number = Int(scalar.text), number > 0 else {
            reader.report(.wrongType(expected: "a whole number from 1", found: "'\(scalar.text)'"), at: scalar.range)
            return nil
        }
        return Located(number, at: reader.place(scalar.range))
    }
}
