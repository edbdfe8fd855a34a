import BriefingModel
import Mustache

/// `claim.mustache`: a claim's permalink.
struct ClaimContext: PageContext {
    let frame: PageFrame
    private let claim: Ref<Claim>
    private let answer: AnswerContext
    private let relations: ArraySlice<ClaimRelation>
    private let uses: ArraySlice<Mention>
    private let chains: [[ChainLink]]
    private let successors: [SuccessorContext]
    private let isFirstPart: Bool

    /// How many entries there are to split into parts: the longest list.
    static func entries(_ ref: Ref<Claim>, _ edition: Edition) -> Int {
        max(ClaimRelation.count(ref, edition.briefing), edition.briefing.index.mentionsOfClaim[ref].count)
    }

    init(_ ref: Ref<Claim>, _ part: Int, _ draft: PageDraft) {
        let briefing = draft.briefing
        claim = ref
        frame = draft.frame(
            briefing[ref].text, under: draft.list(.claims),
            part: .init("claims/\(briefing[ref].id).html", part, entries: Self.entries(ref, draft.edition)))
        answer = AnswerContext(ref, at: draft.at)
        relations = ClaimRelation.all(of: ref, in: briefing).entries(ofPart: part)
        uses = briefing.index.mentionsOfClaim[ref].entries(ofPart: part)
        isFirstPart = part == 1
        successors = isFirstPart ? SuccessorContext.all(of: ref, at: draft.at) : []
        chains = isFirstPart ? Chains(ref, at: draft.at).all : []
    }

    private var at: Standpoint { frame.at }
    // Lent where it is needed: a record is large, and a page is copied for most of its fields.
    private var record: Claim { _read { yield frame.at.briefing[claim] } }
    private var words: Wording { frame.at.words }
    private var history: [StandingChange] {
        at.edition.facts.history(of: claim).filter { $0.date <= at.edition.date }
    }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .object("answer", "The claim at one glance.") { $0.answer },
        .optionalText("text-lang", "The language of the claim's text, where it is not the site's.") {
            $0.at.edition.foreignLanguage(of: $0.claim)
        },
        .flag("first-part", "Whether this is the first part of the page, which has all that is not a long list.") {
            $0.isFirstPart
        },
        .flag("has-fallen-support", "Whether it leans on claims that have fallen.") { !$0.fallenSupport.isEmpty },
        .list("fallen-support", "The claims that it leans on and that have fallen.") { $0.fallenSupport },
        .flag("fallen", "Whether the claim itself has fallen.") { $0.answer.change?.standing.isFallen == true },
        .flag("has-successors", "Whether other claims took its place.") { !$0.successors.isEmpty },
        .list("successors", "Where it has fallen: what took its place, one after the other.") { $0.successors },
        .flag("has-leaning", "Whether it has fallen and other claims lean on it.") { !$0.leaning.isEmpty },
        .list("leaning", "Where the claim has fallen: the claims that it supports or confirms.") { $0.leaning },
        .list("attributions", "Who says it, one by one.") { context in
            context.isFirstPart && context.record.heldBy.isEmpty
                ? context.record.attributions.indices.map {
                    AttributionContext($0, of: context.claim, at: context.at)
                } : []
        },
        .list("facts", "What else is known of the claim.") {
            $0.isFirstPart ? ClaimFacts($0.claim, at: $0.at).list : []
        },
        .text("origins", "The range of independent origins in a few words.") { context in
            context.words.origins.brief(context.at.edition.origins(of: context.claim), context.words)
        },
        .write("origins-explained", "Which origins there are, and why the range is what it is.") { context, output in
            OriginExplanation(of: context.claim, at: context.at).write(into: &output)
        },
        .optionalText("method-href", "The page that says how origins are counted.") {
            $0.at.href("method.html", .method)
        },
        .flag("has-relations", "Whether other claims bear on it.") { !$0.relations.isEmpty },
        .list("relations", "Other claims, by how they bear on it.") { ClaimRelation.groups($0.relations, at: $0.at) },
        .flag("has-chains", "Whether there is a way to draw.") { !$0.chains.isEmpty },
        .list("chains", "The ways by which it reached us.") { context in
            context.chains.enumerated().map {
                ChainContext($1, number: $0 + 1, of: context.chains.count, at: context.at)
            }
        },
        .optionalText("more-chains", "How many more ways there are, which are told and not drawn.") { context in
            let more = context.record.heldBy.isEmpty ? context.record.attributions.count - Chains.limit : 0
            guard context.isFirstPart, more > 0 else { return nil }
            return Wording.fill(context.words.attribution.moreChains, [("count", "\(more)")])
        },
        .flag("has-life", "Whether it has a standing.") { $0.isFirstPart && !$0.history.isEmpty },
        .optionalHTML("life", "How it stood through time, drawn; nothing where the site has no drawings.") { context in
            guard context.at.draws else { return nil }
            return SafeHTML {
                LifeStrip(id: "life", history: context.history, end: context.at.edition.date, at: context.at)
                    .write(into: &$0)
            }
        },
        .list("changes", "How it stood through time, in words.") { context in
            let history = context.history
            return history.enumerated().map { position, change in
                ChangeContext(
                    at: context.at, claim: context.claim, change: change,
                    before: position > 0 ? history[position - 1].standing : nil)
            }
        },
        .optional("timeline", "Its dates in order, where there are several.") { $0.timeline },
        .flag("has-questions", "Whether there are open matters about it.") { !$0.questions.isEmpty },
        .list("questions", "Questions and inquiries about it.") { $0.questions },
        .optional("citation", "How to cite it.") { context -> ClaimCitation? in
            guard context.isFirstPart, context.at.edition.kinds.contains(.citations) else { return nil }
            return ClaimCitation(context.claim, context.at.edition)
        },
        .flag("has-uses", "Whether prose refers to it.") { !$0.uses.isEmpty },
        .list("uses", "The sentences that refer to it.") { context in
            context.uses.compactMap { UsageContext($0, at: context.at) }
        },
    ])

    private var timeline: OwnTimelineContext? {
        isFirstPart ? OwnTimelineContext(Moments.of(claim, at: at), at: at) : nil
    }

    private var leaning: [LinkContext] {
        guard answer.change?.standing.isFallen == true else { return [] }
        let briefing = at.briefing
        var links: [LinkContext] = []
        for position in briefing.index.relationsFrom[claim] {
            let relation = briefing.relations[position]
            guard relation.kind == .supports || relation.kind == .confirms,
                relation.effectiveDate(in: briefing) <= at.edition.date
            else { continue }
            links.append(at.linkInSentence(relation.to))
        }
        return at.list(links)
    }

    private var fallenSupport: [LinkContext] {
        at.list(at.edition.facts.fallenSupport(of: claim, on: at.edition.date).map { at.linkInSentence($0) })
    }

    private var questions: [LinkContext] {
        guard isFirstPart else { return [] }
        let index = at.briefing.index
        var links: [LinkContext] = []
        for question in index.questionsAbout[claim].prefix(Parts.size) {
            links.append(LinkContext(at.href(question), at.briefing[question].text))
        }
        for inquiry in index.inquiriesAbout[claim].prefix(Parts.size) {
            links.append(LinkContext(at.href(inquiry), InquiryWords.plain(inquiry, at: at)))
        }
        return links
    }
}

/// One way by which a claim reached us, drawn and in words.
struct ChainContext: Context {
    let links: [ChainLink]
    let number: Int
    private let count: Int
    private let at: Standpoint

    init(_ links: [ChainLink], number: Int, of count: Int, at: Standpoint) {
        self.links = links
        self.number = number
        self.count = count
        self.at = at
    }

    private var words: Wording { at.words }

    static let fields: Fields<Self> = [
        .optionalText("caption", "Which of several ways it is.") { context in
            guard context.count > 1 else { return nil }
            return Wording.fill(
                context.words.attribution.chainOf, [("number", "\(context.number)"), ("count", "\(context.count)")])
        },
        .optionalHTML("drawing", "The way, drawn as inline SVG; nothing where the site has no drawings.") { context in
            guard context.at.draws else { return nil }
            return SafeHTML { output in
                ChainDrawing(
                    id: "chain-\(context.number)", title: context.words.attribution.chainTitle,
                    description: context.links.map(\.name).joined(separator: " → "), links: context.links
                ).write(into: &output)
            }
        },
        .list("links", "The way, link by link.") { $0.links.map(LinkOfChainContext.init) },
    ]
}

/// A link of a chain in words.
struct LinkOfChainContext: Context {
    let link: ChainLink

    static let fields: Fields<Self> = [
        .text("role", "What it is.") { $0.link.role },
        .object("link", "Its name.") { LinkContext($0.link.href, $0.link.name) },
        .optionalText("step", "What is known of the step to the next link.") { $0.link.step },
    ]
}
