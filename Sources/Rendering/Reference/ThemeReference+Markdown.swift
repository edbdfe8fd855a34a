import Mustache

extension ThemeReference {
    /// The whole reference, `docs/templates.md`, with a final line break.
    public func markdown() -> String {
        let pages = roots.filter(\.isPage).sorted { $0.name < $1.name }
        let parts = roots.filter { !$0.isPage }.sorted { $0.name < $1.name }
        return [
            Self.introduction, "## Every page", Self.table(common), "## Pages",
            pages.map { section($0, level: 3) }.joined(separator: "\n\n"), "## Parts of pages",
            parts.map { section($0, level: 3) }.joined(separator: "\n\n"), "## What they lead to",
            contexts().map { Self.section($0, level: 3) }.joined(separator: "\n\n"), "## Partials",
            "A partial sees what stands where it is included. The built-in ones are included where the innermost is:",
            partialTable,
        ].joined(separator: "\n\n") + "\n"
    }

    /// What one template may use, with all that it leads to; nil for a name that no page is made with.
    public func markdown(of name: String) -> String? {
        guard let root = roots.first(where: { $0.name == name }) else { return nil }
        let common = root.isPage ? ["## Every page", Self.table(self.common)] : []
        let inner = contexts(of: root).map { Self.section($0, level: 2) }
        return ([section(root, level: 1)] + common + inner).joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # What templates are written with

        Made from the types that every template is checked against: `onrecord theme data` prints it.

        Templates are [Mustache](https://mustache.github.io/mustache.5.html) without lambdas, set delimiters and
        inheritance. A file in `templates/` beside `content/` takes the place of the built-in one of the same path,
        one at a time; `onrecord theme eject NAME` puts the built-in one there to begin with. Whatever a template may
        use stands here; anything else is an error that names file, line and column.

        Style is changed with less. A style sheet or script put right into `templates/assets/` is linked from every
        page: `templates/assets/site.css` comes after the theme's own `style.css`, so a few lines are enough, and the
        properties at its top (`--ink`, `--paper`, …) change colors and type in one place. These files carry a
        fingerprint in their published names. Files in folders below `assets/`, and of other kinds, keep their names.
        `templates/robots.txt` and `templates/_headers` are published instead of those that are made.

        | value | is written |
        |---|---|
        | text, number | `{{name}}`, escaped |
        | text or nothing | `{{name}}`, or `{{#name}}…{{.}}…{{/name}}` where it is there, `{{^name}}…{{/name}}` where not |
        | HTML | `{{{name}}}` |
        | HTML or nothing | `{{{name}}}`, or `{{#name}}…{{{.}}}…{{/name}}` |
        | yes or no | `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}` |
        | texts | `{{#name}}{{.}}{{/name}}` |
        | list of … | `{{#name}}…{{/name}}`, once for each |
        | one of the types below | `{{name.field}}`, or `{{#name}}{{field}}{{/name}}`; where “or nothing”, `{{^name}}` as well |
        """

    private func section(_ root: Root, level: Int) -> String {
        let heading = Self.heading("`\(root.name)`", level)
        let own = root.isPage ? root.fields.filter { !common.contains($0) } : root.fields
        return heading + "\n\n" + (own.isEmpty ? "Nothing but what every page has." : Self.table(own))
    }

    private static func section(_ context: Schema.ContextType, level: Int) -> String {
        heading(title(context.name), level) + "\n\n" + table(context.fields)
    }

    private static func heading(_ text: String, _ level: Int) -> String {
        String(repeating: "#", count: level) + " " + text
    }

    private static func table(_ fields: [Schema.Field]) -> String {
        let rows = fields.map { "| \($0.name) | \(value($0)) | \($0.doc.replacing("|", with: "\\|")) |" }
        return (["| name | value | meaning |", "|---|---|---|"] + rows).joined(separator: "\n")
    }

    private var partialTable: String {
        let pages = Set(roots.filter(\.isPage).map { "`\($0.name)`" })
        let rows = partials.map { partial in
            let contexts = Set(
                partial.contexts.map { name in
                    roots.first { $0.schema.contexts.first?.name == name }.map { "`\($0.name)`" } ?? Self.link(name)
                })
            let without = pages.subtracting(contexts)
            let words =
                without.isEmpty
                ? "every page"
                : without.count == 1 ? "every page but \(without.joined())" : contexts.sorted().joined(separator: ", ")
            return "| \(partial.name) | \(words) |"
        }
        return (["| partial | included in |", "|---|---|"] + rows).joined(separator: "\n")
    }

    private static func value(_ field: Schema.Field) -> String {
        let link = field.context.map(link) ?? ""
        return switch field.kind {
        case .text: "text"
        case .optionalText: "text or nothing"
        case .number: "number"
        case .html: "HTML"
        case .optionalHTML: "HTML or nothing"
        case .flag: "yes or no"
        case .texts: "texts"
        case .list: "list of \(link)"
        case .object: link
        case .optional: "\(link) or nothing"
        }
    }

    /// What a context is called: its type without the word that all of them end with.
    private static func title(_ name: String) -> String {
        name.split(separator: ".").map { $0.hasSuffix("Context") ? String($0.dropLast("Context".count)) : String($0) }
            .joined(separator: " ")
    }

    private static func link(_ name: String) -> String {
        let title = title(name)
        return "[\(title)](#\(title.lowercased().replacing(" ", with: "-")))"
    }
}
