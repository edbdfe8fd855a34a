import Diagnostics
import YAML

/// The one declaration of a record: it decodes the record and describes it to the schema and the reference page.
struct RecordShape<Record>: Sendable {
    /// The word for it: `claim`.
    let name: String
    let doc: String
    /// The keys in the order in which they are documented; a bare value stands for the first.
    let fields: [Field<Record>]
    private let fieldOfKey: [String: Int]

    init(_ name: String, _ doc: String, _ fields: [Field<Record>]) {
        self.name = name
        self.doc = doc
        self.fields = fields
        fieldOfKey = Dictionary(fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Puts what `node` says into `record`, and reports what is wrong with it.
    func fill(_ record: inout Record, from node: YAML.Node, with reader: inout RecordReader) {
        switch node.content {
        case .mapping(let entries): fill(&record, from: entries, at: node.range, with: &reader)
        case .refused: break
        case .empty where missing(besides: []).isEmpty: break
        case .empty: reader.report(.missingValue(expected: "the keys of \(name.withArticle)"), at: node.range)
        case .scalar, .sequence:
            guard let first = fields.first, missing(besides: [first.key]).isEmpty, !reader.isPrivate else {
                let found = node.scalar == nil ? "a list" : "text"
                let expected = "a mapping with the keys of \(name.withArticle)"
                return reader.report(.wrongType(expected: expected, found: found), at: node.range)
            }
            first.read(node, &record, &reader)
        }
    }

    private func fill(
        _ record: inout Record, from entries: [YAML.Entry], at range: Range<Int>, with reader: inout RecordReader
    ) {
        let hidden = hiddenKeys(entries, with: &reader)
        var present: Set<String> = []
        for entry in entries {
            guard let position = fieldOfKey[entry.key.text] else {
                reader.report(
                    .unknownKey(entry.key.text, of: name, known: fields.map(\.key)), at: entry.key.range)
                continue
            }
            let field = fields[position]
            present.insert(field.key)
            if field.isPrivate || reader.isPrivate || hidden.contains(field.key) {
                reader.withhold(entry, as: field.type)
            } else {
                field.read(entry.value, &record, &reader)
            }
        }
        guard !reader.isPrivate else { return }
        for key in missing(besides: present) {
            reader.report(.missingKey(key, of: name), at: range.lowerBound..<range.lowerBound)
        }
    }

    /// Whether the record that `node` says is to be removed whole: `confidential: true`.
    func isConfidential(_ node: YAML.Node) -> Bool {
        node.mapping?.contains { entry in
            fieldOfKey[entry.key.text].map { fields[$0].type.isConfidential } == true
                && entry.value.scalar?.text == "true"
        } ?? false
    }

    /// The keys that `confidential: [key, …]` removes.
    private func hiddenKeys(_ entries: [YAML.Entry], with reader: inout RecordReader) -> Set<String> {
        var hidden: Set<String> = []
        for entry in entries {
            guard let position = fieldOfKey[entry.key.text], fields[position].type.isConfidential else { continue }
            let items = entry.value.sequence ?? [entry.value]
            for item in items {
                guard let scalar = reader.scalar(item, expecting: "true, or a list of keys of this \(name)") else {
                    continue
                }
                if scalar.text == "false" && items.count == 1 || scalar.text == "true" && items.count == 1 { continue }
                if fieldOfKey[scalar.text] == nil {
                    reader.report(.unknownKey(scalar.text, of: name, known: fields.map(\.key)), at: scalar.range)
                }
                hidden.insert(scalar.text)
            }
        }
        return hidden
    }

    private func missing(besides present: Set<String>) -> [String] {
        fields.lazy.filter { $0.isRequired && !present.contains($0.key) }.map(\.key)
    }
}

extension RecordShape {
    /// The declaration as the schema and the reference page need it.
    var description: RecordDescription {
        RecordDescription(
            name: name, doc: doc,
            fields: fields.map {
                RecordDescription.Field(
                    key: $0.key, doc: $0.doc, type: $0.type, isRequired: $0.isRequired, isPrivate: $0.isPrivate)
            })
    }
}
