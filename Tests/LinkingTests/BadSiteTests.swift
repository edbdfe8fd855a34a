import Foundation
import Testing

/// Every folder of `Tests/Sites/bad` is a small site with mistakes; beside its `content/` stands, in
/// `expected.txt`, what the terminal shows. `UPDATE_GOLDEN=1` writes these files anew: read them before
/// committing, for they are the specification.
@Suite struct BadSiteTests {
    static let bad = FixtureSite.folder.appending(path: "bad")

    @Test func thereAreSites() {
        #expect(FixtureSite.names(in: "bad").count >= 30)
    }

    @Test(arguments: FixtureSite.names(in: "bad"))
    func printsWhatIsExpected(name: String) throws {
        let printed = try FixtureSite("bad/\(name)").printed
        let file = Self.bad.appending(path: name).appending(path: "expected.txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(printed.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(printed == expected)
        #expect(!printed.isEmpty, "a bad site has something wrong with it")
    }

    @Test(arguments: FixtureSite.names(in: "bad"))
    func isTheSameForAnyNumberOfJobs(name: String) throws {
        let one = try FixtureSite("bad/\(name)", jobs: 1)
        let eight = try FixtureSite("bad/\(name)", jobs: 8)
        #expect(one.linked.diagnostics == eight.linked.diagnostics)
        #expect(one.linked.diagnostics == one.linked.diagnostics.sorted())
        #expect(Set(one.linked.diagnostics).count == one.linked.diagnostics.count, "nothing is said twice")
    }
}
