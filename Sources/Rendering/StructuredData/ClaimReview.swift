import BriefingModel
import EDTF

/// The desk's own judgement of a claim: a status entry that is in force, else what a check came to.
///
/// A standing that follows from contradictions, origins or later claims is no judgement of the desk's, and makes none.
struct ClaimReview {
    /// In a word, or in the check's own.
    let rating: String
    var body: String?
    /// `YYYY-MM-DD`; nil where the record has no such date.
    var date: String?
    var source: Ref<Source>?

    /// Nil where the desk has judged nothing by the date of the page.
    init?(of ref: Ref<Claim>, at: Standpoint) {
        let claim = at.briefing[ref]
        if case .status(let position) = at.standing(of: ref)?.cause, claim.statuses[position].standing != .open {
            let status = claim.statuses[position]
            rating = at.words.standing.names[status.standing]
            body = status.reason
            date = status.date.description
            source = status.source
            return
        }
        let checks = claim.checks.filter { $0.result != nil && at.isPast($0.date) }
        guard let check = checks.max(by: { $0.date.span < $1.date.span }), let result = check.result else { return nil }
        rating = result
        body = check.how
        date = StructuredData.date(check.date)
    }
}

extension Standpoint {
    /// Whether a date had come by the date of the page.
    fileprivate func isPast(_ when: When) -> Bool {
        when.span.isOpenAtStart || CalendarSpan.day(when.span.earliest) <= date
    }
}
