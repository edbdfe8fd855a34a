/// Titles of pages, names in the navigation, and what introduces a list.
struct PagePhrases: Sendable {
    var frontPage = "Front page"
    var titled = "{page} · {site}"
    var part = "{title}, part {part}"
    var articles = "Articles"
    var claims = "Claims"
    var speakers = "Speakers"
    var sources = "Sources"
    var events = "Events"
    var timeline = "Timeline"
    var contested = "Contested"
    var open = "Open"
    var corrections = "Corrections"
    var method = "Method"
    var siteDescription = "What is said, by whom, and how it stands."

    var byEvent = "by date of event"
    var byReport = "by date of report"
    var bySpeaker = "by speaker"
    var bySource = "by source"
    var byEventLead = "By date of event. Where something happened in another zone, both local times are given."
    var byEventLeadInZone =
        "By date of event, each under the day on which it began, or may have begun, in {place}. Where something happened in another zone, both local times are given."
    var byReportLead = "By the date on which each claim was reported."
    var bySpeakerLead = "Speaker by speaker, each in order of time."
    var bySourceLead = "Source by source, each in order of time."
    var ourOwnVoice = "Our own voice"
    var noSource = "No source a reader can open"

    var eventsLane = "Events"
    var claimsLane = "Claims with a time of their own"
    var drawingTitle = "Timeline from {from} to {to}"
    var drawingNote =
        "Each number leads to the entry in the list below. Periods without entries are left out; a dashed line marks each gap."
    var gathered = "{count} more entries"

    var firstPart = "First"
    var previousPart = "Previous"
    var nextPart = "Next"
    var lastPart = "Last"
    var partOf = "Part {part} of {count}"

    var titleOfArticle = "in the title"
    var summaryOfArticle = "in the summary"
    var heading = "in a heading"
    var paragraph = "paragraph {number}"
    /// The name of the number behind marked words.
    var reference = "{number}, claim, {standing}"
    var disputed = "Disputed: {claim}"
    var question = "Question"
    var inquiry = "Inquiry"
    var caveat = "Caveat"
}
