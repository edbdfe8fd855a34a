import BriefingModel
import Diagnostics
import TextMatching

extension Rule {
    /// A quote with another word than the source's.
    static let quoteAltered = Rule(
        Explanation(
            "quote-altered", .quotation, .always(.error),
            summary: "a quote or passage has other words than the archived text of its source",
            why: """
                A quote is changed in nothing, not even to mend its grammar: one other word can turn its meaning. What
                an editor puts in stands in brackets, as in `[the ministry]`; what is left out is marked `[…]`.
                """,
            bad: .archived("mode: partial-quote\nquote: gravely concerned about the rising tension"),
            good: .archived("mode: partial-quote\nquote: deeply concerned about the rising tension"),
            standard: "AP Stylebook, quotations in the news: never alter quotations"),
        .claims { claim, ref, site, findings in
            for fault in site.quotes[ref] {
                let source = "source '\(site.briefing[fault.source].id)'"
                switch fault.fault {
                case .altered(let changes):
                    let told = changes.map { Words($0) }
                    let place = told.first.flatMap { site.place(of: $0.quoted, in: fault.place) } ?? fault.place
                    let notes = told.dropFirst().prefix(5).map {
                        Diagnostic.Note("it also \($0.difference(from: source))")
                    }
                    let difference = told.first?.difference(from: source) ?? "differs from \(source)"
                    findings.report("\(fault.subject(claim)) \(difference)", at: place, notes: notes + fault.notes)
                case .cutWord(let word):
                    findings.report(
                        "\(fault.subject(claim)) breaks off inside a word: \(source) has '\(word)'", at: fault.place,
                        notes: fault.notes)
                default: break
                }
            }
        })
}

/// The words of a change, without the comma or stop that both sides have behind them.
private struct Words {
    var quoted: String
    var archived: String

    init(_ change: WordChange) {
        quoted = change.quoted
        archived = change.archived
        while let last = quoted.last, last == archived.last, ".,;:!?\"')".contains(last) {
            quoted.removeLast()
            archived.removeLast()
        }
    }

    func difference(from source: String) -> String {
        if archived.isEmpty { return "has '\(quoted)', which \(source) has not" }
        if quoted.isEmpty { return "lacks '\(archived)', which \(source) has" }
        return "has '\(quoted)' where \(source) has '\(archived)'"
    }
}
