import YAML

/// One key of a record: what it is called, what it means, and how its value gets into the record.
///
/// A class, for it is handed on for every key of every record and never changes.
final class Field<Record>: Sendable {
    let key: String
    let doc: String
    let type: SchemaType
    let isRequired: Bool
    /// Whether its value is never published, wherever it is written.
    let isPrivate: Bool
    let read: @Sendable (YAML.Node, inout Record, inout RecordReader) -> Void

    init(
        _ key: String, _ doc: String, type: SchemaType, isRequired: Bool = false, isPrivate: Bool = false,
        read: @escaping @Sendable (YAML.Node, inout Record, inout RecordReader) -> Void
    ) {
        self.key = key
        self.doc = doc
        self.type = type
        self.isRequired = isRequired
        self.isPrivate = isPrivate
        self.read = read
    }
}

extension Field {
    /// Puts a value where it belongs. A closure and not a key path: it is called for every key of every record.
    typealias Put<Value> = @Sendable (inout Record, Value) -> Void

    /// A key with one value.
    static func one<S: Shape>(
        _ key: String, _ shape: S, _ put: @escaping Put<S.Value>, _ doc: String
    ) -> Field {
        Field(key, doc, type: shape.type) { node, record, reader in
            if let value = shape.read(node, with: &reader) { put(&record, value) }
        }
    }

    /// A key with one value that must be there.
    static func required<S: Shape>(
        _ key: String, _ shape: S, _ put: @escaping Put<S.Value>, _ doc: String
    ) -> Field {
        Field(key, doc, type: shape.type, isRequired: true) { node, record, reader in
            if let value = shape.read(node, with: &reader) { put(&record, value) }
        }
    }

    /// A key with any number of values; one may stand without a list.
    static func many<S: Shape>(
        _ key: String, _ shape: S, _ put: @escaping Put<[S.Value]>, isRequired: Bool = false, _ doc: String
    ) -> Field {
        Field(key, doc, type: .many(shape.type), isRequired: isRequired) { node, record, reader in
            if isRequired, node.sequence?.isEmpty == true {
                reader.report(.missingValue(expected: "at least one"), at: node.range)
            }
            put(&record, shape.readMany(node, with: &reader))
        }
    }

    /// A key whose value is for the desk alone.
    static func secret(_ key: String, _ doc: String) -> Field {
        Field(key, doc, type: .text, isPrivate: true) { _, _, _ in }
    }

    /// The field of a part, as a field of the record that holds the part: `part` lends it to be changed.
    func lifted<Whole>(
        into part: @escaping @Sendable (_ whole: inout Whole, _ change: (inout Record) -> Void) -> Void
    ) -> Field<Whole> {
        let read = self.read
        return Field<Whole>(key, doc, type: type, isRequired: isRequired, isPrivate: isPrivate) { node, whole, reader in
            part(&whole) { read(node, &$0, &reader) }
        }
    }
}

extension Shape {
    /// The values of a list, or of one that stands without a list; those that cannot be read are left out.
    func readMany(_ node: YAML.Node, with reader: inout RecordReader) -> [Value] {
        switch node.content {
        case .sequence(let items): items.kept { read($0, with: &reader) }
        default: read(node, with: &reader).map { [$0] } ?? []
        }
    }
}
