/// The record as it was known on a date.
struct AsKnownPhrases: Sendable {
    var title = "As known on {date}"
    var known = Noun("claim known", "claims known")
    var fallen = "{count} fallen"
    var unsettled = Noun("matter unsettled", "matters unsettled")
    var reported = Noun("claim reported", "claims reported")
    var changed = Noun("claim came to stand otherwise", "claims came to stand otherwise")
    var nothingElse = "further reports of what was known"

    var claimReported = "Reported"
    var claimSaidAgain = "Also reported"
    var claimChanged = "Came to stand otherwise"
    var claimUpheld = "Stands as before, for another reason"
    var questionAsked = "Question asked"
    var inquiryMade = "Inquiry"
    var questionClosed = "Question closed"
    var inquiryAnswered = "Inquiry answered"
    var caveatClosed = "Caveat closed"

    var previous = "Before: {date}"
    var next = "After: {date}"
    var datesGathered = "{first} to {last}, {count} dates"
    var cameToStand = "{date}: {counts}"
    var allDates = "All dates"
}
