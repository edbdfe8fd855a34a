import Foundation

/// The authoring format as JSON Schema (2020-12), made from the declarations that decode it: for editors that
/// complete and check YAML while it is written.
public enum FormatSchema {
    /// What a schema can be of: a file of the site.
    public enum File: String, CaseIterable, Sendable {
        case site, article, speakers, sources, events, claims, questions, policy

        fileprivate var type: SchemaType {
            switch self {
            case .site, .article, .policy: .record(named: rawValue)
            case .speakers, .sources, .events, .claims, .questions: .records(named: String(rawValue.dropLast()))
            }
        }
    }

    /// The schema of one kind of file, as indented JSON with sorted keys and a final line break.
    public static func json(of file: File) throws -> String {
        var keywords = file.type.schema.keywords
        keywords["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        keywords["title"] = .text("OnRecord \(file.rawValue)")
        keywords["$defs"] = .object(
            Dictionary(
                Format.records.map { ($0.name.fragment, .object($0.schema.keywords)) },
                uniquingKeysWith: { first, _ in first }))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(SchemaValue.object(keywords)), as: UTF8.self) + "\n"
    }
}

/// A value in a schema.
indirect enum SchemaValue: Encodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SchemaValue])
    case object([String: SchemaValue])

    var keywords: [String: SchemaValue] { if case .object(let keywords) = self { keywords } else { [:] } }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }
}

extension RecordDescription {
    /// The record as a mapping; where one key is enough, its bare value too.
    fileprivate var schema: SchemaValue {
        let properties = Dictionary(
            fields.map { field in
                (
                    field.key,
                    SchemaValue.object(
                        field.type.schema.keywords.merging(["description": .text(field.doc)]) { own, _ in own })
                )
            }, uniquingKeysWith: { first, _ in first })
        let required = fields.filter(\.isRequired).map(\.key)
        let mapping = SchemaValue.object([
            "type": .text("object"), "properties": .object(properties), "additionalProperties": .flag(false),
            "required": .list(required.map { .text($0) }), "description": .text(doc),
        ])
        guard let first = fields.first, required.allSatisfy({ $0 == first.key }) else { return mapping }
        return .object(["anyOf": .list([first.type.schema, mapping])])
    }
}

extension SchemaType {
    fileprivate var schema: SchemaValue {
        // YAML's plain 64 and 2020-01-08 reach a schema as numbers and dates; OnRecord reads both as text.
        let scalar = SchemaValue.list(["string", "number"].map { .text($0) })
        return switch self {
        case .text, .when, .day, .number: .object(["type": scalar])
        case .address: .object(["type": .text("string"), "format": .text("uri")])
        case .dateParts: .object(["type": .text("array")])
        case .count: .object(["type": .text("integer"), "minimum": .number(1)])
        case .flag: .object(["type": .text("boolean")])
        case .words(let words): .object(["enum": .list(words.flatMap(Self.spellings))])
        // A source may be named by the id that a reference manager gave it, whose form is its own.
        case .id(let kinds, _) where kinds.contains(.source): .object(["type": scalar])
        case .id(_, let words) where words.isEmpty: Self.slug
        case .id(_, let words):
            .object(["anyOf": .list([Self.slug, .object(["enum": .list(words.map { .text($0) })])])])
        case .many(let item):
            .object(["anyOf": .list([item.schema, .object(["type": .text("array"), "items": item.schema])])])
        case .record(let name): .object(["$ref": .text("#/$defs/\(name.fragment)")])
        case .records(let name):
            .object([
                "type": .text("object"), "propertyNames": Self.slug,
                "additionalProperties": .object(["$ref": .text("#/$defs/\(name.fragment)")]),
            ])
        case .mapping(let value): .object(["type": .text("object"), "additionalProperties": value.schema])
        case .either(let first, let second): .object(["anyOf": .list([first.schema, second.schema])])
        case .confidential:
            .object([
                "anyOf": .list([
                    .object(["type": .text("boolean")]), .object(["type": .text("string")]),
                    .object(["type": .text("array"), "items": .object(["type": .text("string")])]),
                ])
            ])
        }
    }

    /// A word as it reaches a schema: YAML makes a number of a plain digit.
    private static func spellings(of word: String) -> [SchemaValue] {
        [.text(word)] + (Int(word).map { [.number($0)] } ?? [])
    }

    private static let slug = SchemaValue.object([
        "type": .text("string"), "pattern": .text("^[a-z0-9]+(-[a-z0-9]+)*$"), "maxLength": .number(Slug.maximumLength),
    ])
}
