import Mustache

/// The page that most tests render: a field of each kind.
struct Briefing: Context {
    var title = "Signals & strikes"
    var subtitle: String?
    var count = 3
    var body = SafeHTML(trusted: "<p>Prose</p>")
    var note: SafeHTML?
    var isDraft = false
    var tags: [String] = []
    var claims: [Claim] = []
    var author = Person(name: "Desk")
    var editor: Person?

    static let fields: Fields<Self> = [
        .text("title", "What it is called.") { $0.title },
        .optionalText("subtitle", "A second line.") { $0.subtitle },
        .number("count", "How many there are.") { $0.count },
        .html("body", "The prose.") { $0.body },
        .optionalHTML("note", "A remark of the desk.") { $0.note },
        .write("heading", "The title as a heading.") { context, output in
            output.append("<h1>")
            output.append(escaping: context.title)
            output.append("</h1>")
        },
        .flag("draft", "Whether it is unfinished.") { $0.isDraft },
        .texts("tags", "Words to find it by.") { $0.tags },
        .list("claims", "What is claimed.") { $0.claims },
        .object("author", "Who wrote it.") { $0.author },
        .optional("editor", "Who went over it.") { $0.editor },
    ]
}

struct Person: Context {
    var name: String
    var role: String?
    var town: Town?

    static let fields: Fields<Self> = [
        .text("name", "What they are called.") { $0.name },
        .optionalText("role", "What they do.") { $0.role },
        .optional("town", "Where they live.") { $0.town },
    ]
}

struct Town: Context {
    var name: String
    var isCapital = false

    static let fields: Fields<Self> = [
        .text("name", "What it is called.") { $0.name },
        .flag("capital", "Whether a government sits there.") { $0.isCapital },
    ]
}

/// A context that contains itself.
struct Claim: Context {
    var text: String
    var speaker = Person(name: "nobody")
    var isContested = false
    var replies: [Claim] = []

    static let fields: Fields<Self> = [
        .text("text", "The claim in our words.") { $0.text },
        .object("speaker", "Who says so.") { $0.speaker },
        .flag("contested", "Whether another claim contradicts it.") { $0.isContested },
        .list("replies", "The claims that answer it.") { $0.replies },
    ]
}
