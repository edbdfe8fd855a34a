import BriefingModel
import Reading

extension Rule {
    /// An archived text that is not there, or cannot be read.
    static let archivedTextUnreadable = Rule(
        Explanation(
            "archived-text-unreadable", .quotation, .always(.error),
            summary: "the archived text that a source names is missing or cannot be read",
            why: """
                Quotes are held against the archived text of their source. Without it nobody can tell any more whether
                they are right, should the page itself change or vanish.

                `archived-text` is a path from the folder that holds `content/`, to plain text in UTF-8.
                """,
            bad: example(naming: "archive/statment.txt"), good: example(naming: "archive/statement.txt")),
        .sources { source, _, site, findings in
            guard let path = source.archivedText, case .failure(let refusal) = site.archive.state(of: source) else {
                return
            }
            let fault =
                switch refusal {
                case .missing: "there is no archived text '\(path)' in the folder that holds content/"
                case .outside: "the archived text '\(path)' is outside of the folder that holds content/"
                case .noFile: "the archived text '\(path)' is no file"
                case .tooLarge(let limit):
                    "the archived text '\(path)' is larger than \(limit / 1_048_576) MiB, the most that is read"
                case .unreadable(let reason): "the archived text '\(path)' cannot be read: \(reason)"
                case .noText(let line): "the archived text '\(path)' is no UTF-8 text: see its line \(line)"
                }
            findings.report(fault, at: site.written[source]?.archivedText?.place ?? source.declared)
        })

    private static func example(naming path: String) -> Example {
        Example(files: [
            .init(
                "sources.yml",
                """
                statement:
                  title: Statement on the strike
                  URL: https://example.org/statement
                  archived-text: \(path)
                  sha256: 92b0a2ba59d1fcdcd034cd2a5d7b6d1c001570a60cb6a4477759623b581d6a73

                """),
            .init("../archive/statement.txt", "The channel is open.\n"),
        ])
    }
}
