import BriefingModel
import Mustache

/// The answers beside a block of prose.
struct NotesContext: Context {
    let answers: [AnswerContext]
    private let counts: StandingCounts
    private let words: Wording

    /// - Parameter claims: at least one, in the order of their numbers.
    init(_ claims: [Ref<Claim>], at: Standpoint, numbers: ClaimNumbers) {
        answers = claims.map { AnswerContext($0, at: at, numbers: numbers) }
        counts = StandingCounts(of: claims, in: at.briefing, at.edition.facts)
        words = at.words
    }

    static let fields: Fields<Self> = [
        .text("heading", "Which claims they are, by number.") { $0.heading },
        .list("standings", "How many of them stand in which way.") {
            StandingCountContext.each(of: $0.counts, $0.words)
        },
        .list("answers", "One for each claim that is first marked in the block.") { $0.answers },
    ]

    private var heading: String {
        let numbers = answers.compactMap { $0.numbers?[$0.claim] }.sorted()
        guard let first = numbers.first, let last = numbers.last, first < last else {
            return Wording.fill(words.page.claimNumbered, [("number", words.list(numbers.map(String.init)))])
        }
        guard last - first + 1 == numbers.count else {
            return Wording.fill(words.page.claimsNumbered, [("numbers", words.list(numbers.map(String.init)))])
        }
        return Wording.fill(words.page.claimsNumbered, [("numbers", "\(first)–\(last)")])
    }
}
