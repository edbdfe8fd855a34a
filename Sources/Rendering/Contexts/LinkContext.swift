import Mustache

/// A link to a page, or its words alone where the site has no such page.
struct LinkContext: Context {
    /// What stands before it in a list.
    var before = ""
    var href: String?
    var text: String

    init(_ href: String?, _ text: String) {
        self.href = href
        self.text = text
    }

    static let fields: Fields<Self> = [
        .text("before", "What stands before it in a list: nothing, a comma, “and”.") { $0.before },
        .optionalText("href", "Where it leads, relative to the page; absent where the site has no such page.") {
            $0.href
        },
        .text("text", "Its words.") { $0.text },
    ]
}

extension Output {
    /// Adds a link as `partials/link.mustache` writes it, for HTML that the program composes.
    mutating func append(_ link: LinkContext) {
        append(escaping: link.before)
        guard let href = link.href else { return append(escaping: link.text) }
        append("<a href=\"")
        append(escaping: href)
        append("\">")
        append(escaping: link.text)
        append("</a>")
    }
}
