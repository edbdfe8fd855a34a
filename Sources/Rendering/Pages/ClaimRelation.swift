import BriefingModel
import Mustache

/// Another claim, and how it bears on the one at hand.
struct ClaimRelation: Sendable {
    /// The relation as said from the claim at hand.
    enum Kind: Hashable, Sendable {
        case forward(RelationKind, isInPart: Bool)
        case backward(RelationKind, isInPart: Bool)
        case embeds
        case embeddedIn
    }

    let kind: Kind
    let claim: Ref<Claim>
    var scope: String?
    var note: String?

    /// How many others there are.
    static func count(_ claim: Ref<Claim>, _ briefing: Briefing) -> Int {
        briefing.index.relationsFrom[claim].count + briefing.index.relationsTo[claim].count
            + briefing[claim].embeds.count + briefing.index.embeddedIn[claim].count
    }

    /// Every other claim, those of one kind together; what bears on the claim comes before what it bears on.
    static func all(of claim: Ref<Claim>, in briefing: Briefing) -> [ClaimRelation] {
        var all = briefing[claim].embeds.map { ClaimRelation(kind: .embeds, claim: $0) }
        all += briefing.index.embeddedIn[claim].map { ClaimRelation(kind: .embeddedIn, claim: $0) }
        let to = briefing.index.relationsTo[claim].map { (briefing.relations[$0], false) }
        let both = to + briefing.index.relationsFrom[claim].map { (briefing.relations[$0], true) }
        for kind in RelationKind.allCases where both.contains(where: { $0.0.kind == kind }) {
            for isInPart in [false, true] {
                for (relation, isForward) in both
                where relation.kind == kind && (relation.scope != nil) == isInPart {
                    all.append(
                        ClaimRelation(
                            kind: isForward || kind.isSymmetric
                                ? .forward(kind, isInPart: isInPart) : .backward(kind, isInPart: isInPart),
                            claim: isForward ? relation.to : relation.from, scope: relation.scope,
                            note: relation.note))
                }
            }
        }
        // One kind may come from both directions in turn; a stable grouping keeps each under one heading.
        let order = all.map(\.kind).unique
        return order.flatMap { kind in all.filter { $0.kind == kind } }
    }

    /// The relations under their headings.
    static func groups(_ relations: some Collection<ClaimRelation>, at: Standpoint) -> [RelationGroupContext] {
        relations.map(\.kind).unique.map { kind in
            RelationGroupContext(
                heading: heading(kind, at.words),
                answers: relations.filter { $0.kind == kind }.map { relation in
                    var answer = AnswerContext(relation.claim, at: at)
                    answer.scope = relation.scope
                    answer.note = relation.note
                    return answer
                })
        }
    }

    private static func heading(_ kind: Kind, _ words: Wording) -> String {
        func inPart(_ heading: String, _ isInPart: Bool) -> String {
            isInPart ? Wording.fill(words.relation.inPart, [("relation", heading)]) : heading
        }
        return switch kind {
        case .forward(let kind, let part): inPart(words.relation.forward[kind], part)
        case .backward(let kind, let part): inPart(words.relation.backward[kind], part)
        case .embeds: words.relation.embeds
        case .embeddedIn: words.relation.embeddedIn
        }
    }
}

/// The claims that bear on another in one way.
struct RelationGroupContext: Context {
    let heading: String
    let answers: [AnswerContext]

    static let fields: Fields<Self> = [
        .text("heading", "How they bear on it.") { $0.heading },
        .list("answers", "The claims.") { $0.answers },
    ]
}
