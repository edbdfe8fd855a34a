import BriefingModel
import Diagnostics

extension Rule {
    /// An archived text that is not what was archived.
    static let archivedTextChanged = Rule(
        Explanation(
            "archived-text-changed", .quotation, .always(.error),
            summary: "an archived text does not have the SHA-256 that its source gives",
            why: """
                The checksum says that the archived text is, byte for byte, what the editor saw. If the two disagree,
                one of them was changed since, and quotes are no longer held against that text.

                Find out which, and restore it. Only if the text itself was archived anew, and read again, does the
                checksum have to change.
                """,
            bad: example("The channel was open.\n"), good: example("The channel is open.\n"),
            standard: "Berkeley Protocol on Digital Open Source Investigations: preservation, hash values"),
        .sources { source, _, site, findings in
            guard let path = source.archivedText, let expected = source.sha256,
                case .success(let copy) = site.archive.state(of: source), expected.lowercased() != copy.sha256
            else { return }
            let place = site.written[source]?.sha256?.place ?? source.declared
            let isDigest = expected.utf8.count == 64 && expected.allSatisfy(\.isHexDigit)
            findings.report(
                isDigest
                    ? "the archived text '\(path)' has changed since this checksum was taken, or is another text"
                    : "'sha256' of source '\(source.id)' is no SHA-256, which has 64 hexadecimal digits",
                at: place, notes: [Diagnostic.Note("the SHA-256 of '\(path)' is \(copy.sha256)")])
        })

    private static func example(_ text: String) -> Example {
        Example(files: [
            .init(
                "sources.yml",
                """
                statement:
                  title: Statement on the strike
                  URL: https://example.org/statement
                  archived-text: archive/statement.txt
                  sha256: 92b0a2ba59d1fcdcd034cd2a5d7b6d1c001570a60cb6a4477759623b581d6a73

                """),
            .init("../archive/statement.txt", text),
        ])
    }
}
