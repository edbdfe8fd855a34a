import Diagnostics
import YAML

extension RecordReader {
    /// Takes an entry out of the record: its place is remembered as removed, its words as secret.
    mutating func withhold(_ entry: YAML.Entry, as type: SchemaType) {
        withhold(entry.value, as: type, removing: entry.range)
    }

    /// Takes a value out: `range` is what is removed, the value's words become secrets.
    mutating func withhold(
        _ node: YAML.Node, as type: SchemaType, removing range: Range<Int>, isOffRecord: Bool = false
    ) {
        withheld.ranges.append(range)
        let known = withheld.secrets.count
        gather(node, as: type)
        if isOffRecord { for index in known..<withheld.secrets.count { withheld.secrets[index].isOffRecord = true } }
    }

    /// Ids, enumerated words and flags are no secrets; whatever else is said is one.
    private mutating func gather(_ node: YAML.Node, as type: SchemaType?) {
        switch (type, node.content) {
        case (.words, _), (.id, _), (.flag, _), (.confidential, _), (.dateParts, _), (_, .empty), (_, .refused): break
        case (.many(let item), .sequence(let nodes)):
            for node in nodes { gather(node, as: item) }
        case (.many(let item), _): gather(node, as: item)
        case (.either(let first, let second), .mapping(let entries)):
            gather(node, as: [first, second].first { $0.fits(entries) })
        case (.either(let first, _), _): gather(node, as: first)
        case (.record(let name), .mapping(let entries)):
            let record = Format.record(named: name)
            for entry in entries { gather(entry.value, as: record?.type(of: entry.key.text)) }
        case (.record(let name), _): gather(node, as: Format.record(named: name)?.fields.first?.type)
        case (.records(let name), .mapping(let entries)):
            for entry in entries { gather(entry.value, as: .record(named: name)) }
        case (.mapping(let value), .mapping(let entries)):
            for entry in entries { gather(entry.value, as: value) }
        case (_, .mapping(let entries)):
            for entry in entries { gather(entry.value, as: nil) }
        case (_, .sequence(let nodes)):
            for node in nodes { gather(node, as: nil) }
        case (_, .scalar(let scalar)):
            withheld.secrets.append(Withheld.Secret(text: scalar.text, place: place(scalar.range)))
        }
    }
}

extension SchemaType {
    /// Whether a mapping with these entries is most likely a value of this type.
    fileprivate func fits(_ entries: [YAML.Entry]) -> Bool {
        switch self {
        case .record(let name):
            let record = Format.record(named: name)
            return entries.contains { record?.type(of: $0.key.text) != nil }
        case .either(let first, let second): return first.fits(entries) || second.fits(entries)
        default: return false
        }
    }

    var isConfidential: Bool { if case .confidential = self { true } else { false } }
    var isMany: Bool { if case .many = self { true } else { false } }
}
