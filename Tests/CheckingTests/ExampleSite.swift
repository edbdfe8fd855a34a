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
        diagnostics = Checker(linked, read: read, jobs: jobs).check()
    }

    /// What an editor sees in a terminal of the findings of one rule.
    func printed(_ rule: String) -> String {
        TextPrinter(files).print(diagnostics.filter { $0.rule == rule })
    }
}
