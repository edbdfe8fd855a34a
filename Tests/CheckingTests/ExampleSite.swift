import BriefingModel
import Checking
import Diagnostics
import Foundation
import Linking
import Reading
import TimeZones

/// An example of a rule's explanation, written to a folder, read, linked and checked as `onrecord check` does.
struct ExampleSite {
    let files: SourceFiles
    let diagnostics: [Diagnostic]

    /// - Parameter policy: what `policy:` would say, for examples without a `site.yml` of their own.
    init(_ example: Example, policy: Profile = .ap, jobs: Int = 2) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "onrecord-example-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for file in example.site {
            var text = file.text
            if file.path == "site.yml", !text.contains("policy:") { text += "policy: \(policy.rawValue)\n" }
            let url = root.appending(path: "content").appending(path: file.path).standardized
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let read = try SiteReader(root: root.path, jobs: jobs).read()
        let linked = Linker(read, zones: TimeZoneDatabase.system()).link()
        files = read.files
        let archive = ArchivedTexts(
            root: root.path, paths: linked.briefing.sources.compactMap(\.archivedText), jobs: jobs)
        diagnostics = Checker(linked, read: read, archive: archive, answers: Self.answers, jobs: jobs).check()
    }

    /// What the web of the examples says.
    static let answers: [String: LinkAnswer] = [
        "https://example.org/gone": .gone(status: 404), "https://example.org/removed": .gone(status: 410),
        "https://nowhere.example/": .noHost, "https://example.org/old": .moved(to: "https://example.org/new"),
        "https://example.org/silent": .unanswered("it did not answer within 15 seconds"),
        "https://example.org/closed": .refused(status: 403), "https://example.org/statement": .alive,
    ]

    /// What an editor sees in a terminal of the findings of one rule.
    func printed(_ rule: String) -> String {
        TextPrinter(files).print(diagnostics.filter { $0.rule == rule })
    }
}
