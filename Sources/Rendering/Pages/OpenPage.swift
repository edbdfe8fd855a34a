import BriefingModel
import Mustache

/// `open.mustache`: what nobody here knows, who was asked, what hangs on a caveat.
struct OpenContext: PageContext {
    let frame: PageFrame
    private let items: ArraySlice<(section: OpenItems.Section, item: Matter)>

    init(_ part: Int, _ draft: PageDraft) {
        let all = draft.edition.openItems.items
        items = all.entries(ofPart: part)
        frame = draft.frame(draft.words.page.open, part: .init("open.html", part, entries: all.count))
    }

    private func items(of section: OpenItems.Section) -> [OpenItemContext] {
        items.filter { $0.section == section }.map { OpenItemContext($0.item, at: frame.at) }
    }

    private func has(_ section: OpenItems.Section) -> Bool { items.contains { $0.section == section } }

    static let fields = Fields<Self>.ofEveryPage.adding([
        .flag("has-open", "Whether anything is open.") { context in
            context.items.contains { OpenItems.isOpen($0.section) }
        },
        .flag("has-questions", "Whether there are unanswered questions.") { $0.has(.questions) },
        .list("questions", "Unanswered questions.") { $0.items(of: .questions) },
        .flag("has-inquiries", "Whether somebody was asked and did not answer in full.") { $0.has(.inquiries) },
        .list("inquiries", "Who was asked and did not answer in full.") { $0.items(of: .inquiries) },
        .flag("has-caveats", "Whether there are open caveats.") { $0.has(.caveats) },
        .list("caveats", "Open caveats.") { $0.items(of: .caveats) },
        .flag("has-answered", "Whether some questions have been answered.") { $0.has(.answered) },
        .list("answered", "Questions and inquiries that have been answered.") { $0.items(of: .answered) },
        .flag("has-closed-caveats", "Whether some caveats have been closed.") { $0.has(.closedCaveats) },
        .list("closed-caveats", "Caveats that have been closed.") { $0.items(of: .closedCaveats) },
    ])
}

/// A question, an inquiry or a caveat.
struct OpenItemContext: Context {
    private let at: Standpoint
    private let item: Matter

    init(_ item: Matter, at: Standpoint) {
        self.at = at
        self.item = item
    }

    static let fields: Fields<Self> = [
        .text("id", "An id in the page.") { $0.id },
        .optionalText("href", "The matter on its own place.") { $0.href },
        .text("kind", "What it is: a question, an inquiry, a caveat.") { $0.kind },
        .html("text", "What is asked, who was asked, or what the caveat says.") { context in
            SafeHTML { context.writeText(&$0) }
        },
        .text("plain-text", "The same without links.") { $0.plainText },
        .flag("silence", "Whether somebody was asked and said nothing, which says nothing.") { $0.isSilence },
        .optionalText("note", "A note.") { $0.note },
        .optionalHTML("when", "When it was asked, or is due.") { context in
            context.date.map { date in SafeHTML { $0.append(date.when, article: date.article, at: context.at) } }
        },
        .flag("due", "Whether that date is one on which an answer is due.") { $0.isCaveat },
        .optionalText("through", "By what way it was asked.") { $0.through },
        .flag("has-about", "Whether it is about claims.") { !$0.about.isEmpty },
        .list("about", "The claims that it is about.") { context in
            context.about.prefix(Self.limit).map { AnswerContext($0, at: context.at) }
        },
        .list("about-links", "The same, as links alone.") { context in
            context.at.list(context.about.prefix(Self.limit).map { context.at.linkInSentence($0) })
        },
        .flag("has-answers", "Whether claims answer or close it.") { !$0.answers.isEmpty },
        .list("answers", "The claims that answer or close it.") { context in
            context.answers.prefix(Self.limit).map { AnswerContext($0, at: context.at) }
        },
        .flag("has-uses", "Whether prose refers to it.") { !$0.uses.isEmpty },
        .list("uses", "The first sentences that refer to it; for a caveat, to its claim.") { context in
            context.uses.prefix(Self.uses).compactMap { UsageContext($0, at: context.at) }
        },
    ]

    private var isCaveat: Bool { if case .caveat = item { true } else { false } }

    private var id: String {
        switch item {
        case .question(let ref): "question:\(at.briefing[ref].id)"
        case .inquiry(let ref): "inquiry:\(at.briefing[ref].id)"
        case .caveat(let claim, let position): "caveat:\(at.briefing[claim].id):\(position + 1)"
        }
    }

    private var href: String? {
        switch item {
        case .question(let ref): at.href(ref)
        case .inquiry(let ref): at.href(ref)
        case .caveat(let claim, _): at.href(claim)
        }
    }

    private var kind: String {
        switch item {
        case .question: at.words.page.question
        case .inquiry: at.words.page.inquiry
        case .caveat: at.words.page.caveat
        }
    }

    private func writeText(_ output: inout Output) {
        switch item {
        case .question(let ref): output.append(escaping: at.briefing[ref].text)
        case .inquiry(let ref): InquiryWords.write(ref, at: at, &output)
        case .caveat(let claim, let position): output.append(escaping: at.briefing[claim].caveats[position].text)
        }
    }

    private var plainText: String {
        switch item {
        case .question(let ref): at.briefing[ref].text
        case .inquiry(let ref): InquiryWords.plain(ref, at: at)
        case .caveat(let claim, let position): at.briefing[claim].caveats[position].text
        }
    }

    private var isSilence: Bool {
        if case .inquiry(let ref) = item { InquiryWords.isSilence(at.briefing[ref]) } else { false }
    }

    private var note: String? {
        // A note has no date of its own, and may tell of what became known later.
        guard at.date == at.edition.date, case .question(let ref) = item else { return nil }
        return at.briefing[ref].note
    }

    private var date: (when: When, article: Ref<Article>?)? {
        switch item {
        case .question(let ref): at.briefing[ref].asked.map { ($0, at.briefing[ref].article) }
        case .inquiry(let ref): at.briefing[ref].when.map { ($0, at.briefing[ref].article) }
        case .caveat(let claim, let position):
            at.briefing[claim].caveats[position].due.map { ($0, at.briefing[claim].article) }
        }
    }

    private var through: String? {
        if case .inquiry(let ref) = item { at.briefing[ref].through } else { nil }
    }

    /// At most this many claims stand below one matter.
    private static let limit = 12

    /// At most this many sentences stand below one matter.
    private static let uses = 3

    private var uses: ArraySlice<Mention> {
        switch item {
        case .question(let ref): at.briefing.index.mentionsOfQuestion[ref]
        case .inquiry(let ref): at.briefing.index.mentionsOfInquiry[ref]
        case .caveat(let claim, _): at.briefing.index.mentionsOfClaim[claim]
        }
    }

    private var about: [Ref<Claim>] { item.about(in: at.briefing).filter(at.isKnown) }

    private var answers: [Ref<Claim>] {
        let claims: [Ref<Claim>] =
            switch item {
            case .question(let ref):
                (at.briefing[ref].answers + [item.settledBy(in: at.briefing)].compactMap(\.self)).unique
            case .inquiry, .caveat: [item.settledBy(in: at.briefing)].compactMap(\.self)
            }
        return claims.filter(at.isKnown)
    }
}
