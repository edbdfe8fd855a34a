import BriefingModel
import Diagnostics

extension Rule {
    /// An archived text that anybody may change unseen.
    static let archivedTextWithoutChecksum = Rule(
        Explanation(
            "archived-text-without-sha256", .quotation, Grading(ap: .warning, icd206: .warning, osint: .error),
            summary: "a source keeps an archived text but no SHA-256 of it",
            why: """
                Without a checksum nobody can tell whether the archived text is still what the editor saw. `sha256` is
                what `sha256sum` prints for the file; `onrecord fix` writes it.
                """,
            bad: example(nil),
            good: example("92b0a2ba59d1fcdcd034cd2a5d7b6d1c001570a60cb6a4477759623b581d6a73"),
            standard: "Berkeley Protocol on Digital Open Source Investigations: preservation, hash values"),
        .sources { source, _, site, findings in
            guard source.sha256 == nil, let path = site.written[source]?.archivedText,
                case .success(let copy) = site.archive.state(of: source)
            else { return }
            let edit = NewKey("sha256", copy.sha256).edit(after: path.place, in: site.file(of: path.place))
            findings.report(
                "source '\(source.id)' gives no 'sha256' of its archived text", at: path.place,
                fixIts: [Diagnostic.FixIt("write 'sha256: \(copy.sha256)'", [edit], isSafe: true)])
        })

    private static func example(_ sha256: String?) -> Example {
        Example(files: [
            .init(
                "sources.yml",
                """
                statement:
                  title: Statement on the strike
                  URL: https://example.org/statement
                  archived-text: archive/statement.txt
                \(sha256.map { "  sha256: \($0)\n" } ?? "")
                """),
            .init("../archive/statement.txt", "The channel is open.\n"),
        ])
    }
}
