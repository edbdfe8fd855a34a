import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkQuestions() -> [Question] {
        records(gathered.questions.count, rows: ids.questions.rowsAsDeclared) { linker, number in
            linker.question(linker.gathered.questions[number])
        }
    }

    private mutating func question(_ item: Gathered.Item<QuestionRecord>) -> Question {
        let record = item.record
        let surroundings = surroundings(item.article)
        return Question(
            id: record.id.value, declared: record.id.place, text: record.text?.value ?? record.id.value,
            about: ids.claims(record.about, &report), answers: ids.claims(record.answers, &report),
            asked: dating.when(record.asked, in: surroundings, &report),
            closed: dating.when(record.closed, in: surroundings, &report),
            closedBy: record.closedBy.flatMap { ids.claim($0, &report) }, note: record.note?.value,
            article: articleRef(item.article))
    }

    mutating func linkInquiries() -> [Inquiry] {
        records(gathered.inquiries.count, rows: ids.inquiries.rowsAsDeclared) { linker, number in
            linker.inquiry(linker.gathered.inquiries[number])
        }
    }

    private mutating func inquiry(_ item: Gathered.Item<InquiryRecord>) -> Inquiry? {
        guard let article = articleRef(item.article) else { return nil }
        let record = item.record
        let by = record.by.flatMap { $0.value == "us" ? nil : ids.speaker($0, &report) }
        return Inquiry(
            id: record.id.value, declared: record.id.place, who: ids.speakers(record.who, &report), by: by,
            about: ids.claims(record.about, &report),
            when: dating.when(record.when, in: surroundings(item.article), &report),
            through: record.through?.value, answer: record.answer.flatMap { answer($0) }, article: article)
    }

    private mutating func answer(_ written: Located<String>) -> Inquiry.Answer? {
        switch written.value {
        case "none": Inquiry.Answer.none
        case "declined": .declined
        case "partial": .partial
        case "unreachable": .unreachable
        default: ids.claim(written, &report).map { .claim($0) }
        }
    }
}
