import YAML

/// Sources as reference managers export them: a JSON list of CSL items.
///
/// JSON is read as the YAML that it is, so that every value has its place; an escaped surrogate pair
/// (`\ud83d\ude00`), which YAML does not have, is an error there.
enum CSLJSON {
    static func sources(_ root: YAML.Node, with reader: inout RecordReader) -> [SourceRecord] {
        guard let items = root.sequence else {
            reader.report(.wrongType(expected: "a list of CSL items", found: root.found), at: root.range)
            return []
        }
        return items.compactMap { source($0, with: &reader) }
    }

    private static func source(_ node: YAML.Node, with reader: inout RecordReader) -> SourceRecord? {
        guard let entries = node.mapping else {
            reader.report(.wrongType(expected: "a CSL item", found: node.found), at: node.range)
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
        let place = reader.place(id.range)
        guard var record = Registries.cslItems.read(Located(slug, at: place), node, with: &reader) else { return nil }
        if slug != id.text { record.originalID = Located(id.text, at: place) }
        return record
    }
}
