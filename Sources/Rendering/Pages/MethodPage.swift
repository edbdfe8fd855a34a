import BriefingModel
import Mustache

/// `method.mustache`: how to read the marks, grades and terms, and the site's sourcing policy.
struct MethodContext: PageContext {
    let frame: PageFrame

    init(_ draft: PageDraft) {
        frame = draft.frame(draft.words.page.method)
    }

    private var words: Wording { frame.at.words }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("standings", "What each standing means.") { context in
            Standing.allCases.map { standing in
                MeaningContext(
                    className: standing.rawValue, term: context.words.standing.names[standing],
                    meaning: context.words.standing.meanings[standing])
            }
        },
        .list("reliability", "The grades of sources (Admiralty code).") { _ in
            Reliability.allCases.map { MeaningContext(className: "", term: $0.rawValue, meaning: $0.words) }
        },
        .list("credibility", "The grades of single items (Admiralty code).") { _ in
            Credibility.allCases.map { MeaningContext(className: "", term: $0.rawValue, meaning: $0.words) }
        },
        .list("likelihood", "The bands of likelihood (ICD 203).") { context in
            // The first of the two words for each band, unless the content uses the second row.
            let claims = context.frame.at.briefing.claims
            let row = claims.contains {
                $0.likelihood.map { (Likelihood.allCases.firstIndex(of: $0) ?? 0) % 2 == 1 } ?? false
            }
            return Likelihood.allCases.enumerated().filter { $0.offset % 2 == (row ? 1 : 0) }.map { _, likelihood in
                MeaningContext(
                    className: "", term: context.words.record.likelihood[likelihood],
                    meaning: "\(likelihood.percent.lowerBound)–\(likelihood.percent.upperBound) %")
            }
        },
        .optionalText("policy", "The name of the site's sourcing policy.") { $0.frame.at.briefing.site.policy },
    ])
}

/// A term and what it means.
struct MeaningContext: Context {
    let className: String
    let term: String
    let meaning: String

    static let fields: Fields<Self> = [
        .text("class", "The class of its mark.") { $0.className },
        .text("term", "The term.") { $0.term },
        .text("meaning", "What it means.") { $0.meaning },
    ]
}
