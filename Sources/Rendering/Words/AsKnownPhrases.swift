/// The record as it was known on a date.
final class AsKnownPhrases: Sendable {
    let title = "As known on {date}"
    let known = Noun("claim known", "claims known")
    let fallen = Noun("claim no longer stands", "claims no longer stand")
    let unsettled = Noun("matter unsettled", "matters unsettled")
    let reported = Noun("claim reported", "claims reported")
    let changed = Noun("claim came to stand otherwise", "claims came to stand otherwise")
    let nothingElse = "further reports of what was known"

    let claimReported = "Reported"
    let claimSaidAgain = "Also reported"
    let claimChanged = "Came to stand otherwise"
    let claimUpheld = "Stands as before, for another reason"
    let questionAsked = "Question asked"
    let inquiryMade = "Inquiry"
    let questionClosed = "Question closed"
    let inquiryAnswered = "Inquiry answered"
    let caveatClosed = "Caveat closed"

    let previous = "Before: {date}"
    let next = "After: {date}"
    let datesGathered = "{first} to {last}, {count} dates"
    let cameToStand = "{date}: {counts}"
    let allDates = "All dates"
}
