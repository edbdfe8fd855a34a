import YAML

/// `true` or `false`, and nothing else.
struct FlagShape: Shape {
    var type: SchemaType { .flag }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<Bool>? {
        guard let scalar = reader.scalar(node, expecting: "true or false") else { return nil }
        switch scalar.text {
        case "true": return Located(true, at: reader.place(scalar.range))
        case "false": return Located(false, at: reader.place(scalar.range))
        default:
            reader.report(.notAFlag(scalar.text), at: scalar.range)
            return nil
        }
    }
}
