import BriefingModel

/// The words of one language for a closed list of terms.
struct VocabularyWords<Term: Vocabulary>: Sendable {
    private let words: [Term: String]

    init(_ words: [Term: String]) { self.words = words }

    /// The words for a term; the term itself where a language lacks them.
    subscript(term: Term) -> String { words[term] ?? term.rawValue }

    /// The terms that lack words.
    var missing: [Term] { Term.allCases.filter { words[$0] == nil } }
}
