/// A piece of content that shows a rule: whole files of a small site, or an article whose title and date go without
/// saying.
public struct Example: Sendable {
    public struct File: Sendable {
        /// The path below `content/`, or from the folder that holds it where it begins with `../`.
        public let path: String
        public let text: String

        public init(_ path: String, _ text: String) {
            self.path = path
            // A text file ends with a line break; an empty one is what some rules are about.
            self.text = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        }

        /// An article whose title and date go without saying.
        ///
        /// - Parameter text: the keys below `title` and `published`, a line `---`, and the prose.
        public static func article(_ text: String) -> File {
            File("articles/evening.md", "---\ntitle: The evening of the strike\npublished: 2020-01-08\n" + text)
        }

        /// The path as messages show it, from the folder that holds `content/`.
        var shown: String { path.hasPrefix("../") ? String(path.dropFirst(3)) : "content/\(path)" }

        /// The text for pages and terminals: control characters as their pictures (U+2400 on), so that they are seen and
        /// do nothing.
        var shownText: String {
            var shown = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
                shown.append(isControl ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" : scalar)
            }
            return String(shown)
        }
    }

    /// In the order in which an editor should read them.
    public let files: [File]

    /// - Parameter article: the keys below `title` and `published`, a line `---`, and the prose.
    public init(_ article: String, with others: [File] = []) {
        files = [.article(article)] + others
    }

    public init(files: [File]) { self.files = files }

    /// The files of a site that can be built: those given, and a `site.yml` where there is none.
    public var site: [File] {
        files.contains { $0.path == "site.yml" } ? files : [File("site.yml", "title: Example\n")] + files
    }
}
