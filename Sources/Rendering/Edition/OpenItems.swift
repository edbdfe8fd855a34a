import BriefingModel
import EDTF

/// What is not known, in the order in which `open.html` and its later parts list it.
struct OpenItems: Sendable {
    enum Section: Int, CaseIterable, Sendable {
        case questions, inquiries, caveats, answered, closedCaveats
    }

    let items: [(section: Section, item: Matter)]
    private let partOfQuestion: [Int]
    private let partOfInquiry: [Int]
    /// The questions that nobody has answered.
    let openQuestions: Set<Ref<Question>>

    init(_ briefing: Briefing) {
        let date = briefing.site.date
        func isClosed(_ matter: Matter) -> Bool { matter.closes(in: briefing).map { $0 <= date } ?? false }
        var sections: [[Matter]] = Array(repeating: [], count: Section.allCases.count)
        for matter in Matter.all(in: briefing) {
            let section: Section =
                switch (matter, isClosed(matter)) {
                case (.question, false): .questions
                case (.inquiry, false): .inquiries
                case (.caveat, false): .caveats
                case (.question, true), (.inquiry, true): .answered
                case (.caveat, true): .closedCaveats
                }
            sections[section.rawValue].append(matter)
        }
        var items: [(section: Section, item: Matter)] = []
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
        openQuestions = Set(briefing.questions.refs.filter { !isClosed(.question($0)) })
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
