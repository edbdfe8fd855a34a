import Mustache

/// A period, or a stretch of names, and how many entries it has.
struct CountedLink: Context {
    let href: String
    let name: String
    let count: String

    static let fields: Fields<Self> = [
        .text("href", "Its page.") { $0.href }, .text("name", "Its name.") { $0.name },
        .text("count", "How many entries it has.") { $0.count },
    ]
}
