import BriefingModel
import Diagnostics
import TextMatching

/// How words that are given as a source's own differ from what its archived copy says.
struct QuoteFault: Sendable {
    enum Fault: Sendable {
        /// Nothing like them stands there.
        case missing
        /// They stand in the copy of another source, which `via` does not name.
        case elsewhere(Ref<Source>)
        /// They stand there with other words.
        case altered([WordChange])
        /// They begin or end inside a longer word.
        case cutWord(String)
        /// Words were left out without a mark; those, where they are known.
        case unmarkedElision([String])
        /// Words were left out, and marked as a speaker's pause is.
        case bareEllipsis
        /// What comes later comes earlier there.
        case outOfOrder
        /// The same words in another form.
        case form(QuoteDifferences)
        /// They are given as whole sentences, and begin or end inside one.
        case cutSentence(start: Bool, end: Bool)
    }

    var fault: Fault
    let key: QuotedWords.Key
    let text: String
    let place: Place
    /// The source whose copy comes nearest.
    let source: Ref<Source>
    /// Every source whose copy was looked through.
    let sources: [Ref<Source>]
    /// What stands there instead, and where: `archive/report.txt, line 12`.
    var archived: (words: String, location: String)?
}

extension QuoteFault {
    /// `the quote of claim 'x'`.
    func subject(_ claim: Claim) -> String { "the \(key.rawValue) of claim '\(claim.id)'" }

    /// What the copy says, for an editor who does not have it open.
    var notes: [Diagnostic.Note] {
        archived.map { [Diagnostic.Note("\($0.location) reads '\($0.words)'")] } ?? []
    }
}
