import Foundation
import Testing

@testable import Reading

@Suite("The authoring format describes itself")
struct FormatReferenceTests {
    @Test("docs/format.md is what the declarations say (UPDATE_GOLDEN=1 writes it)")
    func reference() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/format.md")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try FormatReference.markdown().write(to: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: path, encoding: .utf8) == FormatReference.markdown())
    }

    @Test("Every record that a key names is described", arguments: Format.records.map(\.name))
    func complete(record: String) throws {
        for field in try #require(Format.record(named: record)).fields {
            for name in field.type.recordNames {
                #expect(Format.record(named: name) != nil, "\(record).\(field.key) names \(name)")
            }
        }
    }

    @Test("Every key says what it means, once", arguments: Format.records.map(\.name))
    func documented(record: String) throws {
        let fields = try #require(Format.record(named: record)).fields
        #expect(fields.allSatisfy { $0.doc.hasSuffix(".") })
        #expect(Set(fields.map(\.key)).count == fields.count)
    }

    @Test("Every schema is JSON that refers to nothing it does not define", arguments: FormatSchema.File.allCases)
    func schema(file: FormatSchema.File) throws {
        let text = try FormatSchema.json(of: file)
        let schema = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: Any])
        for match in text.matches(of: /"#\/\$defs\/([a-z-]+)"/) {
            #expect(definitions[String(match.1)] != nil)
        }
    }
}

extension SchemaType {
    fileprivate var recordNames: [String] {
        switch self {
        case .record(let name), .records(let name): [name]
        case .many(let item), .mapping(let item): item.recordNames
        case .either(let first, let second): first.recordNames + second.recordNames
        default: []
        }
    }
}
