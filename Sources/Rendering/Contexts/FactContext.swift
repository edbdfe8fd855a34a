import Mustache

/// A term and its value, in a list of facts.
struct FactContext: Context {
    let term: String
    let value: SafeHTML

    init(_ term: String, _ text: String) {
        self.term = term
        value = SafeHTML(escaping: text)
    }

    init(_ term: String, _ write: (inout Output) -> Void) {
        self.term = term
        value = SafeHTML(write)
    }

    /// Nil where there are no links.
    init?(_ term: String, _ links: [LinkContext]) {
        guard !links.isEmpty else { return nil }
        self.init(term) { output in for link in links { output.append(link) } }
    }

    static let fields: Fields<Self> = [
        .text("term", "What is said.") { $0.term },
        .html("value", "What there is to say, with its links.") { $0.value },
    ]
}
