import EDTF
import Exporting
import Foundation
import Linking
import Reading
import Testing
import TimeZones

/// What `onrecord model` prints for the site beside this file, on several dates.
///
/// `UPDATE_GOLDEN=1 swift test --filter ExportingTests` writes the expected files anew; read their diff.
@Suite struct ModelGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test(arguments: [nil, "2021-03-02", "2021-03-04", "2021-03-09", "2021-03-10"])
    func theDocumentIsAsExpected(date: String?) throws {
        let json = try Self.document(at: date)
        let file = Self.folder.appending(path: "Golden/\(date ?? "site-date").json")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(json).write(to: file) }
        let expected = try Data(contentsOf: file)
        #expect(String(decoding: json, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    }

    @Test func theSiteHasNoProblems() throws {
        #expect(try Self.linked(at: nil).diagnostics.map(\.message) == [])
    }

    /// Every key that a golden holds is explained, and nothing is explained that none holds.
    @Test func everyKeyIsDocumented() throws {
        let page = try String(
            contentsOf: Self.folder.appending(path: "../../docs/model-json.md"), encoding: .utf8)
        let explained = Set(
            page.split(separator: "\n").compactMap { line in
                line.hasPrefix("| `") ? line.dropFirst(3).split(separator: "`").first.map(String.init) : nil
            })
        let document = try JSONSerialization.jsonObject(with: Data(Self.document(at: nil)))
        let printed = Self.keys(of: document, below: "")
        #expect(printed.subtracting(explained).sorted() == [], "printed and not explained")
        #expect(explained.subtracting(printed).sorted() == [], "explained and not printed")
    }

    private static func document(at date: String?) throws -> [UInt8] {
        let linked = try linked(at: date)
        return try ModelExport(linked.briefing, facts: linked.facts).document().json()
    }

    private static func linked(at date: String?) throws -> LinkedSite {
        let read = try SiteReader(root: folder.appending(path: "Site").path, jobs: 2).read()
        let day = try date.map { try #require(EDTF($0).singleDay) }
        return Linker(read, zones: TimeZoneDatabase.system()).link(at: day)
    }

    /// Keys as the page names them: `claims[].origins.minimum`; what stands in the same part of two records is one.
    private static func keys(of value: Any, below path: String) -> Set<String> {
        if let list = value as? [Any] {
            return list.reduce(into: []) { $0.formUnion(keys(of: $1, below: path + "[]")) }
        }
        guard let object = value as? [String: Any],
            !["site.rules", "site.aliases", "site.zoneNames", "sources[].variables"].contains(path)
        else { return [] }
        let name = String(path.split(separator: ".").last ?? "")
        let isDate = ["when", "said", "asOf", "due", "issued", "accessed", "asked", "closed"].contains(name)
        let part =
            isDate || path == "claims[].checks[].date"
            ? "(date)" : path.hasSuffix(".mentions[]") ? "(mention)" : path
        return object.reduce(into: []) { found, entry in
            let name = part.isEmpty ? entry.key : part + "." + entry.key
            found.insert(name)
            found.formUnion(keys(of: entry.value, below: name))
        }
    }
}
