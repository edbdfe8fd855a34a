import BriefingModel
import EDTF

/// What is not known, in the order in which `open.html` and its later parts list it.
struct OpenItems: Sendable {
    enum Item: Hashable, Sendable {
        case question(Ref<Question>)
        case inquiry(Ref<Inquiry>)
        /// A caveat of a claim, by position.
        case caveat(Ref<Claim>, Int)
    }

    enum Section: Int, CaseIterable, Sendable {
        case questions, inquiries, caveats, answered, closedCaveats
    }

    let items: [(section: Section, item: Item)]
    private let partOfQuestion: [Int]
    private let partOfInquiry: [Int]
    /// The questions that nobody has answered.
    let openQuestions: Set<Ref<Question>>

    init(_ briefing: Briefing) {
        let date = briefing.site.date
        func isClosed(_ question: Question) -> Bool {
            if let claim = question.closedBy, briefing[claim].reported <= date { return true }
            guard let closed = question.closed else { return false }
            guard let day = closed.edtf.latest.date else { return true }
            return day <= date
        }
        func isClosed(_ caveat: Caveat) -> Bool { caveat.closedBy.map { briefing[$0].reported <= date } ?? false }
        func isAnswered(_ inquiry: Inquiry) -> Bool {
            if case .claim(let claim) = inquiry.answer { briefing[claim].reported <= date } else { false }
        }
        var sections: [[Item]] = Array(repeating: [], count: Section.allCases.count)
        for ref in briefing.questions.refs {
            sections[isClosed(briefing[ref]) ? Section.answered.rawValue : Section.questions.rawValue].append(
                .question(ref))
        }
        for ref in briefing.inquiries.refs {
            sections[isAnswered(briefing[ref]) ? Section.answered.rawValue : Section.inquiries.rawValue].append(
                .inquiry(ref))
        }
        for ref in briefing.claims.refs {
            for (position, caveat) in briefing[ref].caveats.enumerated() {
                let section = isClosed(caveat) ? Section.closedCaveats : .caveats
                sections[section.rawValue].append(.caveat(ref, position))
            }
        }
        var items: [(section: Section, item: Item)] = []
        for section in Section.allCases { items += sections[section.rawValue].map { (section, $0) } }
        var partOfQuestion = Array(repeating: 1, count: briefing.questions.count)
        var partOfInquiry = Array(repeating: 1, count: briefing.inquiries.count)
        for (position, entry) in items.enumerated() {
            switch entry.item {
            case .question(let ref): partOfQuestion[Int(ref.row)] = Parts.part(of: position)
            case .inquiry(let ref): partOfInquiry[Int(ref.row)] = Parts.part(of: position)
            case .caveat: break
            }
        }
        openQuestions = Set(briefing.questions.refs.filter { !isClosed(briefing[$0]) })
        self.items = items
        self.partOfQuestion = partOfQuestion
        self.partOfInquiry = partOfInquiry
    }

    /// Whether a section lists what is still open.
    static func isOpen(_ section: Section) -> Bool { section.rawValue <= Section.caveats.rawValue }

    func path(of question: Ref<Question>) -> String {
        Parts.path("open.html", part: partOfQuestion[Int(question.row)])
    }

    func path(of inquiry: Ref<Inquiry>) -> String {
        Parts.path("open.html", part: partOfInquiry[Int(inquiry.row)])
    }
}
