import Diagnostics
import YAML

/// The one declaration of a record: it decodes the record and describes it to the schema and the reference page.
struct RecordShape<Record>: Sendable {
    /// The word for it: `claim`.
    let name: String
    let doc: String
    /// The keys in the order in which they are documented; a bare value stands for the first.
    let fields: [Field<Record>]
    /// Whether keys that are not ours are passed over, as in what reference managers export.
    private let ignoresUnknownKeys: Bool
    private let markUnread: (@Sendable (inout Record, _ keys: [String]) -> Void)?
    /// Where each key stands in `fields`.
    let keys: KeyTable
    private let required: FieldSet

    private init(
        _ name: String, _ doc: String, _ fields: [Field<Record>], ignoresUnknownKeys: Bool,
        markUnread: (@Sendable (inout Record, _ keys: [String]) -> Void)?
    ) {
        self.name = name
        self.doc = doc
        self.fields = fields
        self.ignoresUnknownKeys = ignoresUnknownKeys
        self.markUnread = markUnread
        keys = KeyTable(fields.map(\.key))
        required = FieldSet(fields.indices.filter { fields[$0].isRequired })
    }

    init(_ name: String, _ doc: String, _ fields: [Field<Record>]) {
        self.init(name, doc, fields, ignoresUnknownKeys: false, markUnread: nil)
    }

    /// Puts what `node` says into `record`, and reports what is wrong with it.
    ///
    /// - Parameter name: where the record has its id, which is where it lacks a key; its own beginning if nil.
    func fill(
        _ record: inout Record, from node: YAML.Node, named name: Range<Int>? = nil, with reader: inout RecordReader
    ) {
        switch node.content {
        case .mapping(let entries):
            let start = node.range.lowerBound
            fill(&record, from: entries, of: node, lackingAt: name ?? start..<start, with: &reader)
        case .refused: markAllUnread(&record)
        case .empty where required.isEmpty: break
        case .empty:
            markAllUnread(&record)
            reader.report(.missingValue(expected: "the keys of \(self.name.recordName.withArticle)"), at: node.range)
        case .scalar, .sequence:
            guard let first = fields.first, required.subtracting(FieldSet([0])).isEmpty, !reader.isPrivate,
                node.scalar != nil || first.type.isMany
            else {
                let expected = "a mapping with the keys of \(self.name.recordName.withArticle)"
                markAllUnread(&record)
                return reader.report(.wrongType(expected: expected, found: node.found), at: node.range)
            }
            read(first, node, into: &record, with: &reader)
        }
    }

    /// Reads one value, and remembers the key if something is wrong with it.
    private func read(
        _ field: Field<Record>, _ node: YAML.Node, into record: inout Record, with reader: inout RecordReader
    ) {
        let before = reader.diagnostics.count
        field.read(node, &record, &reader)
        if reader.diagnostics.count > before || node.isRefused { markUnread?(&record, [field.key]) }
    }

    /// Nothing of the record could be read.
    private func markAllUnread(_ record: inout Record) {
        markUnread?(&record, fields.map(\.key))
    }

    private func fill(
        _ record: inout Record, from entries: [YAML.Entry], of node: YAML.Node, lackingAt place: Range<Int>,
        with reader: inout RecordReader
    ) {
        let hidden = hiddenKeys(entries, with: &reader)
        var present = FieldSet()
        for entry in entries {
            guard let position = keys[entry.key.text] else {
                guard !ignoresUnknownKeys else { continue }
                let known = fields.map(\.key)
                reader.report(.unknownKey(entry.key.text, of: name, known: known), at: entry.key.range)
                // What is misspelt is not missing as well.
                if let meant = suggestion(for: entry.key.text, among: known) {
                    if let position = keys[meant] { present.insert(position) }
                    markUnread?(&record, [meant])
                }
                continue
            }
            let field = fields[position]
            present.insert(position)
            if field.isPrivate || reader.isPrivate || hidden.contains(position) {
                reader.withhold(entry, as: field.type)
            } else {
                read(field, entry.value, into: &record, with: &reader)
            }
        }
        guard !reader.isPrivate else { return }
        // Keys behind a syntax error are not guessed at.
        guard !reader.isCutOff(node.range) else { return markAllUnread(&record) }
        let lacking = required.subtracting(present)
        guard !lacking.isEmpty else { return }
        for position in lacking.positions {
            reader.report(.missingKey(fields[position].key, of: name), at: place)
        }
    }

    /// Whether the record that `node` says is to be removed whole: `confidential: true`.
    func isConfidential(_ node: YAML.Node) -> Bool {
        node.mapping?.contains { entry in
            entry.value.scalar?.text == "true" && keys[entry.key.text].map { fields[$0].type.isConfidential } == true
        } ?? false
    }

    /// The keys that `confidential: [key, …]` removes.
    private func hiddenKeys(_ entries: [YAML.Entry], with reader: inout RecordReader) -> FieldSet {
        var hidden = FieldSet()
        for entry in entries where entry.key.text == Field<Record>.confidentialKey {
            guard let position = keys[entry.key.text], fields[position].type.isConfidential else { continue }
            if let text = entry.value.scalar?.text, text == "true" || text == "false" { continue }
            let expected = "true alone, or a list of keys of this \(name)"
            let known = fields.map(\.key)
            for item in entry.value.sequence ?? [entry.value] {
                guard let scalar = reader.scalar(item, expecting: expected) else { continue }
                if let position = keys[scalar.text] {
                    hidden.insert(position)
                    if fields[position].isRequired {
                        reader.report(.confidentialKey(scalar.text, of: name), at: scalar.range)
                    }
                } else if suggestion(for: scalar.text, among: known) != nil {
                    reader.report(.unknownKey(scalar.text, of: name, known: known), at: scalar.range)
                } else {
                    reader.report(.wrongType(expected: expected, found: "'\(scalar.text)'"), at: scalar.range)
                }
            }
        }
        return hidden
    }
}

extension RecordShape where Record: PartlyRead {
    init(_ name: String, _ doc: String, _ fields: [Field<Record>]) {
        self.init(name, doc, fields, ignoresUnknownKeys: false)
    }

    init(_ name: String, _ doc: String, _ fields: [Field<Record>], ignoresUnknownKeys: Bool) {
        self.init(name, doc, fields, ignoresUnknownKeys: ignoresUnknownKeys) { $0.unread.formUnion($1) }
    }
}

extension YAML.Node {
    fileprivate var isRefused: Bool { if case .refused = content { true } else { false } }
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
