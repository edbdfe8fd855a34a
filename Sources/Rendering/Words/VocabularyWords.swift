import BriefingModel

/// The words of one language for a closed list of terms.
///
/// In the order of the list: among so few terms a search is quicker than a hash.
struct VocabularyWords<Term: Vocabulary>: Sendable {
    private let terms: [Term]
    private let words: [String?]

    init(_ words: [Term: String]) {
        terms = Array(Term.allCases)
        self.words = terms.map { words[$0] }
    }

    /// The words for a term; the term itself where a language lacks them.
    subscript(term: Term) -> String {
        terms.firstIndex(of: term).flatMap { words[$0] } ?? term.rawValue
    }

    /// The terms that lack words.
    var missing: [Term] { zip(terms, words).filter { $1 == nil }.map(\.0) }
}
