import Foundation
import Testing

@testable import Reading

/// The declarations are the format: they must agree with themselves and with the site that shows every key.
@Suite struct FormatTests {
    @Test func everyRecordIsDescribedOnce() {
        let names = Format.records.map(\.name)
        #expect(Set(names).count == names.count)
        for record in Format.records {
            #expect(!record.doc.isEmpty)
            #expect(Set(record.fields.map(\.key)).count == record.fields.count, "\(record.name) has a key twice")
            #expect(record.fields.allSatisfy { !$0.doc.isEmpty }, "\(record.name) has a key without a word about it")
        }
    }

    /// Whatever a type refers to is described, or what is withheld could not be told from ids.
    @Test func everyRecordThatATypeNamesIsDescribed() {
        func names(in type: SchemaType) -> [String] {
            switch type {
            case .record(let name), .records(let name): [name]
            case .many(let item), .mapping(let item): names(in: item)
            case .either(let first, let second): names(in: first) + names(in: second)
            default: []
            }
        }
        for name in Format.records.flatMap({ $0.fields.flatMap { names(in: $0.type) } }) {
            #expect(Format.record(named: name) != nil, "\(name) is not described")
        }
    }

    /// `Tests/Sites/good/every-key` lives up to its name; what CSL alone has is in `ways-to-write`.
    @Test func everyKeyIsShown() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sites/good/every-key")
        let read = try SiteReader(root: folder.path, jobs: 1).read()
        let text = read.files.all.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        let variables = Set(CSLVariable.plain + CSLVariable.names + CSLVariable.dates)
        let elsewhere: Set = [
            "confidential", "comma-suffix", "static-ordering", "parse-names", "dropping-particle",
        ]
        for record in Format.records where record.name != "csl-date" {
            for field in record.fields where !variables.contains(field.key) && !elsewhere.contains(field.key) {
                if record.name == "embedded claim", field.key == "id" { continue }
                #expect(text.contains("\(field.key):"), "nothing shows '\(field.key)' of \(record.name)")
            }
        }
    }
}
