import YAML

/// Sources as reference managers export them: a JSON list of CSL items.
///
/// JSON is read as the YAML that it is, so that every value has its place; an escaped surrogate pair
/// (`\ud83d\ude00`), which YAML does not have, is an error there.
enum CSLJSON {
    static func sources(_ root: YAML.Node, with reader: inout RecordReader) -> [SourceRecord] {
        guard let items = root.sequence else {
            reader.report(.wrongType(expected: "a list of CSL items", found: "something else"), at: root.range)
            return []
        }
        return items.compactMap { source($0, with: &reader) }
    }

    private static func source(_ node: YAML.Node, with reader: inout RecordReader) -> SourceRecord? {
        guard let entries = node.mapping else {
            reader.report(.wrongType(expected: "a CSL item", found: "something else"), at: node.range)
            return nil
        }
        guard let id = entries.first(where: { $0.key.text == "id" })?.value.scalar else {
            reader.report(.missingKey("id", of: "CSL item"), at: node.range.lowerBound..<node.range.lowerBound)
            return nil
        }
        guard let slug = Slug.suggestion(for: id.text) else {
            reader.report(.malformedID(id.text, suggestion: nil), at: id.range)
            return nil
        }
        var record = SourceRecord(id: Located(slug, at: reader.place(id.range)))
        if slug != id.text { record.originalID = Located(id.text, at: reader.place(id.range)) }
        let fields = RecordShape<SourceRecord>.source.fields
        for entry in entries {
            // What reference managers add of their own is not ours to judge.
            guard let field = fields.first(where: { $0.key == entry.key.text }) else { continue }
            if field.isPrivate {
                reader.withhold(entry, as: field.type)
            } else {
                field.read(entry.value, &record, &reader)
            }
        }
        return record
    }
}
