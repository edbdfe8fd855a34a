import BriefingModel
import Mustache

/// `method.mustache`: how to read the marks, grades and terms, and the site's sourcing policy.
struct MethodContext: PageContext {
    let frame: PageFrame

    init(_ draft: PageDraft) {
        frame = draft.frame(draft.words.page.method)
    }

    private var words: Wording { frame.at.words }

    /// The built-in policy that the site follows; nil where it keeps its own.
    private var profile: Profile? {
        guard let policy = frame.at.briefing.site.policy else { return .ap }
        return Profile(rawValue: policy)
    }

    private var policy: String { profile.map { words.policy.names[$0] } ?? words.policy.own }
    private var policyRules: [String] { profile.map { words.policy.rules($0) } ?? [] }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .list("standings", "What each standing means.") { context in
            Standing.allCases.map { standing in
                MeaningContext(
                    className: standing.rawValue, term: context.words.standing.names[standing],
                    meaning: context.words.standing.meanings[standing])
            }
        },
        .list("firmness", "Which kinds of claims are stated, which believed or judged, which wanted.") { context in
            context.words.method.firmness.map { firmness in
                let kinds = ClaimKind.allCases.filter { $0.firmness == firmness.className }
                return MeaningContext(
                    className: firmness.className, term: firmness.term,
                    meaning: context.words.list(kinds.map { context.words.record.claimKind[$0] }))
            }
        },
        .list("evidence", "How a speaker may know something.") { context in
            Evidence.allCases.map { evidence in
                MeaningContext(
                    className: "", term: context.words.attribution.evidence[evidence].capitalized,
                    meaning: context.words.method.evidence[evidence])
            }
        },
        .list("terms", "On what terms a speaker may have spoken.") { context in
            Terms.allCases.map { terms in
                MeaningContext(
                    className: "", term: context.words.attribution.terms[terms].capitalized,
                    meaning: context.words.method.terms[terms])
            }
        },
        .list("relations", "How claims may bear on each other, and what that counts for.") { context in
            RelationKind.allCases.map { kind in
                MeaningContext(
                    className: "", term: context.words.method.relationNames[kind],
                    meaning: context.words.method.relations[kind])
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
        .text("policy", "What the site's sourcing policy stands on.") { $0.policy },
        .flag("has-policy-rules", "Whether it is one whose rules are listed.") { !$0.policyRules.isEmpty },
        .texts("policy-rules", "What that policy asks of the desk.") { $0.policyRules },
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
