/// The reference page of the authoring format, made from the declarations that decode it, so that it cannot lie.
public enum FormatReference {
    /// The page as Markdown, with a final line break.
    public static func markdown() -> String {
        let records = Format.records.map(section).joined(separator: "\n")
        return """
            # The authoring format, key by key

            Made from the declarations that decode it: `onrecord format` prints it. Keys are kebab-case; a key in
            **bold** must be there. Where a list is expected, one value may stand bare; a mapping with only its first
            key may be that key's bare value.

            \(records)
            """
    }

    private static func section(_ record: RecordDescription) -> String {
        let rows = rows(record).map { "| \($0.key) | \($0.type) | \($0.doc) |" }.joined(separator: "\n")
        return """
            ## \(record.name)

            \(record.doc)

            | key | value | meaning |
            |---|---|---|
            \(rows)

            """
    }

    private static func rows(_ record: RecordDescription) -> [(key: String, type: String, doc: String)] {
        let known = record.fields.filter { !$0.doc.hasPrefix("CSL ") }
        let variables = record.fields.filter { $0.doc.hasPrefix("CSL ") && $0.doc.hasSuffix("variable.") }
        var rows = known.map { field in
            (field.isRequired ? "**\(field.key)**" : field.key, field.type.words, field.doc.replacing("|", with: "\\|"))
        }
        if !variables.isEmpty {
            let keys = variables.map { "`\($0.key)`" }.joined(separator: ", ")
            rows.append(("any other CSL variable", "text, names or date", keys))
        }
        return rows
    }
}

extension SchemaType {
    /// The type in words, for the reference page.
    var words: String {
        switch self {
        case .text: "text"
        case .address: "address"
        case .number: "number"
        case .count: "whole number"
        case .flag: "`true` or `false`"
        case .day: "day"
        case .when: "date (EDTF)"
        case .dateParts: "CSL date-parts"
        case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .id(let kinds, let words):
            ((kinds.isEmpty ? ["id"] : kinds.map(\.rawValue)) + words.map { "`\($0)`" }).alternatives
        case .many(let item): "\(item.words); or a list"
        case .record(let name): "[\(name)](#\(name.fragment))"
        case .records(let name): "mapping from ids to [\(name)](#\(name.fragment))"
        case .mapping(let value): "mapping to \(value.words)"
        case .either(let first, let second): "\(first.words), or \(second.words)"
        case .confidential: "`true`, or a list of keys"
        }
    }
}
