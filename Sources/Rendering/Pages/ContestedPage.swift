import BriefingModel
import Mustache

/// `contested.mustache`: the sides of each dispute next to each other.
struct ContestedContext: PageContext {
    let frame: PageFrame
    private let disputes: ArraySlice<Dispute>

    init(_ part: Int, _ draft: PageDraft) {
        let all = draft.edition.disputes
        disputes = all.entries(ofPart: part)
        frame = draft.frame(draft.words.page.contested, part: .init("contested.html", part, entries: all.count))
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .flag("has-disputes", "Whether anything is contested.") { $0.disputes.contains(where: \.isLive) },
        .list("disputes", "What is contested.") { context in
            context.disputes.filter(\.isLive).map { DisputeContext($0, at: context.frame.at) }
        },
        .flag("has-settled", "Whether some disputes are over.") { $0.disputes.contains { !$0.isLive } },
        .list("settled", "Disputes of which only one side still stands.") { context in
            context.disputes.filter { !$0.isLive }.map { DisputeContext($0, at: context.frame.at) }
        },
    ])
}

/// Claims that contradict each other.
struct DisputeContext: Context {
    private let at: Standpoint
    private let dispute: Dispute
    private let shown: ArraySlice<Ref<Claim>>

    /// At most this many sides stand next to each other; the claims' pages have every relation.
    static let limit = 8

    init(_ dispute: Dispute, at: Standpoint, sides: Int = limit) {
        self.at = at
        self.dispute = dispute
        shown = dispute.sides.prefix(sides)
    }

    static let fields: Fields<Self> = [
        .text("id", "An id in the page of disputes.") { "dispute:\($0.at.briefing[$0.dispute.sides[0]].id)" },
        .optionalText("href", "The dispute on the page of disputes.") { context in
            context.at.href(context.at.edition.path(of: context.dispute), .contested)
        },
        .text("heading", "What the dispute is about.") { $0.at.name(ofDispute: $0.dispute.sides) },
        .list("sides", "Who says what, in the order in which it became known.") { context in
            context.shown.map { SideContext($0, of: context.dispute, at: context.at) }
        },
        .list("answers", "The same at one glance.") { context in
            context.shown.map { AnswerContext($0, at: context.at) }
        },
        .optionalText("more-sides", "How many more claims take part.") { context in
            let count = context.dispute.sides.count - context.shown.count
            return count > 0 ? Wording.fill(context.at.words.attribution.andMore, [("count", "\(count)")]) : nil
        },
        .texts("notes", "What the record says of the contradiction, and the parts it is limited to.") { context in
            context.dispute.relations.prefix(Self.limit).flatMap { position -> [String] in
                let relation = context.at.briefing.relations[position]
                let scope = relation.scope.map {
                    Wording.fill(context.at.words.relation.scope, [("scope", $0.withoutFullStop)])
                }
                return [relation.note, scope].compactMap(\.self)
            }
        },
    ]
}

extension Standpoint {
    /// What a dispute is called: a question about several of its claims that had been asked by then, else its first
    /// claim. It tells disputes apart, for readers who travel by headings.
    func name(ofDispute sides: [Ref<Claim>]) -> String {
        let questions = sides.prefix(DisputeContext.limit).flatMap { briefing.index.questionsAbout[$0] }
        let question = questions.first { question in
            Matter.question(question).opens(in: briefing).map { $0 <= date } ?? true
                && sides.count { briefing[question].about.contains($0) } > 1
        }
        if let question { return briefing[question].text }
        return Wording.fill(words.page.disputed, [("claim", briefing[sides[0]].text.withoutFullStop)])
    }
}

extension Edition {
    /// Where a dispute stands on the page of disputes.
    func path(of dispute: Dispute) -> String {
        let position = disputes.firstIndex { $0.sides[0] == dispute.sides[0] } ?? 0
        return Parts.path("contested.html", part: Parts.part(of: position))
            + "#dispute:\(briefing[dispute.sides[0]].id)"
    }
}
