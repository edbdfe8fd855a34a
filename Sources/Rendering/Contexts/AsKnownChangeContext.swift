import BriefingModel
import EDTF
import Mustache

/// Something that became known or changed, on the page of the record as it was known then.
///
/// One of `known`, `change`, `voice`, `matter` and `correction` is there, as its kind has it.
struct AsKnownChangeContext: Context {
    private let kind: String
    /// The day, where it is not that of the page.
    private let date: CivilDate?
    private let at: Standpoint
    private var said: (when: When, article: Ref<Article>?)?
    private var known: KnownClaimContext?
    private var claim: Ref<Claim>?
    private var change: ChangeContext?
    private var voice: VoiceContext?
    private var matter: OpenItemContext?
    private var settledBy: Ref<Claim>?
    private var correction: CorrectionContext?

    static let fields: Fields<Self> = [
        .text("kind", "What sort of change it is.") { $0.kind },
        .optionalHTML("date", "When it was, where that is not the date of the page.") { context in
            context.date.map { date in SafeHTML { $0.append(day: date, context.at.words) } }
        },
        .optionalHTML("said", "When it was said, where that is known.") { context in
            context.said.map { said in SafeHTML { $0.append(said.when, article: said.article, at: context.at) } }
        },
        .optional("known", "A claim that became known.") { $0.known },
        .optional("claim", "The claim that more was reported of.") { context in
            context.claim.map { context.at.link($0) }
        },
        .optional("voice", "Who else was reported to say it.") { $0.voice },
        .optional("change", "How a claim came to stand.") { $0.change },
        .optional("matter", "A question, an inquiry or a caveat that was opened or settled.") { $0.matter },
        .optional("settled-by", "The claim that settled it.") { context in
            context.settledBy.map { context.at.linkInSentence($0) }
        },
        .optional("correction", "What readers of an article were told.") { $0.correction },
    ]

    init(_ entry: Chronicle.Entry, of day: Chronicle.Day, at: Standpoint) {
        self.at = at
        date = entry.date == day.date ? nil : entry.date
        let words = at.words.asKnown
        switch entry.change {
        case .reported(let ref):
            let claim = at.briefing[ref]
            kind = words.claimReported
            known = KnownClaimContext(ref, at: at)
            said = claim.attributions.first { $0.reported <= at.date && $0.said != nil }?.said
                .map { ($0, claim.article) }
        case .attributed(let ref, let position):
            let claim = at.briefing[ref]
            kind = words.claimSaidAgain
            self.claim = ref
            voice = VoiceContext(claim.attributions[position], of: claim, at: at)
            said = claim.attributions[position].said.map { ($0, claim.article) }
        case .standing(let ref, let position):
            let (before, after) = at.edition.facts.change(position, of: ref)
            let isUpheld = before.standing == after.standing
            kind = isUpheld ? words.claimUpheld : words.claimChanged
            change = ChangeContext(at: at, claim: ref, change: after, before: isUpheld ? nil : before.standing)
        case .opened(let matter):
            if case .inquiry = matter { kind = words.inquiryMade } else { kind = words.questionAsked }
            self.matter = OpenItemContext(matter, at: at)
        case .closed(let matter):
            kind =
                switch matter {
                case .question: words.questionClosed
                case .inquiry: words.inquiryAnswered
                case .caveat: words.caveatClosed
                }
            self.matter = OpenItemContext(matter, at: at)
            settledBy = matter.settledBy(in: at.briefing).flatMap { at.isKnown($0) ? $0 : nil }
        case .corrected(let article, let position):
            kind = at.words.record.correctionKind[at.briefing[article].corrections[position].kind]
            correction = CorrectionContext(CorrectionNews(article: article, position: position), at: at)
        }
    }
}
