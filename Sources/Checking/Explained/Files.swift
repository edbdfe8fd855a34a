extension RuleBook {
    /// What keeps a file from being read.
    static let files: [Explanation] = [
        Explanation(
            "missing-site", .files, .always(.error),
            summary: "the folder has no content/site.yml",
            why: """
                `site.yml` says what the site is called, and that the folder is a site at all. The least it must say is
                `title: …`.
                """,
            bad: nil,
            good: nil),
        Explanation(
            "unexpected-file", .files, .always(.error),
            summary: "a file stands in content/ that belongs to no briefing",
            why: """
                A file that is passed over in silence is a record that an editor believes to be published: `speaker.yml`
                for `speakers.yml`, say. Files to show or link to stand in `assets/` or beside the articles.
                """,
            bad: Example(files: [
                .init("speaker.yml", "mate: {name: Jo Mate}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "unreadable-file", .files, .always(.error),
            summary: "a file cannot be read",
            why: """
                The system refuses to hand the file out, most often for want of permission. A site without it would not
                be the site that its editors wrote.
                """,
            bad: nil,
            good: nil),
        Explanation(
            "file-too-large", .files, .always(.error),
            summary: "a file is larger than 64 MiB",
            why: """
                No article is. A file of that size is an archive or a mistake, and every page would wait for it.
                """,
            bad: nil,
            good: nil),
        Explanation(
            "unpublishable-name", .files, .always(.error),
            summary: "a file's name cannot be part of an address everywhere",
            why: """
                A backslash or a control character in a name means something else on another system, or in a browser.
                """,
            bad: nil,
            good: nil),
        Explanation(
            "link-out-of-site", .files, .always(.error),
            summary: "a symbolic link leads out of the site",
            why: """
                What stands outside of the folder is not part of the site: it may be private, and it is not there in a
                clone.
                """,
            bad: nil,
            good: nil),
        Explanation(
            "broken-symlink", .files, .always(.error),
            summary: "a symbolic link leads to nothing",
            why: "The file it stood for was moved or deleted.",
            bad: nil,
            good: nil),
        Explanation(
            "symlink-to-folder", .files, .always(.error),
            summary: "a symbolic link leads to a folder",
            why: "Folders that contain each other have no end. Links to single files are followed.",
            bad: nil,
            good: nil),
        Explanation(
            "malformed-utf-8", .files, .always(.error),
            summary: "a file is not UTF-8 text",
            why: "Bytes in another encoding would reach readers as other letters. Save the file as UTF-8.",
            bad: nil,
            good: nil),
        Explanation(
            "nul-character", .files, .always(.error),
            summary: "a file holds a NUL character",
            why: "No text does; the file is damaged, or is not text.",
            bad: Example(files: [
                .init("speakers.yml", "mate: {name: \"Jo\u{0}Mate\"}")
            ]),
            good: Example(files: [
                .init("speakers.yml", "mate: {name: Jo Mate}")
            ])),
        Explanation(
            "empty-file", .files, .always(.error),
            summary: "a file that must say something is empty",
            why: "`site.yml` needs at least a title, `policy.yml` at least one key.",
            bad: Example(files: [
                .init("site.yml", "title: The Harbour Desk\npolicy: policy.yml"), .init("policy.yml", ""),
            ]),
            good: Example(files: [
                .init("site.yml", "title: The Harbour Desk\npolicy: policy.yml"), .init("policy.yml", "based-on: ap"),
            ])),
        Explanation(
            "missing-front-matter", .files, .always(.error),
            summary: "a Markdown file does not begin with front matter",
            why: "Title, date and claims stand between two lines `---` at the top of the file.",
            bad: Example(files: [
                .init("articles/ferry.md", "The ferry left late.")
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    The ferry left late.
                    """)
            ])),
        Explanation(
            "unclosed-front-matter", .files, .always(.error),
            summary: "front matter begins and does not end",
            why: """
                Where the second `---` is missing, nobody can tell keys from prose; none of them is read.
                """,
            bad: Example(files: [
                .article(
                    """

                    The ferry left late.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    The ferry left late.
                    """)
            ])),
        Explanation(
            "empty-front-matter", .files, .always(.error),
            summary: "front matter says nothing",
            why: "An article needs at least a title and the day on which it was published.",
            bad: Example(files: [
                .init(
                    "articles/ferry.md",
                    """
                    ---
                    ---
                    The ferry left late.
                    """)
            ]),
            good: Example(files: [
                .article(
                    """
                    ---
                    The ferry left late.
                    """)
            ])),
        Explanation(
            "too-large", .files, .always(.error),
            summary: "a Markdown text is too large",
            why: "More than any file that is read can hold.",
            bad: nil,
            good: nil),
    ]
}
