/// What search engines and previews of links say a page is about.
struct SummaryPhrases: Sendable {
    var articles = "Every article, the latest first."
    var claims = "Every claim on record: who says it, and how it stands."
    var speakers = "Everyone on record, and what became of what they said."
    var sources = "Everything the record rests on, and what rests on each."
    var events = "Everything that happened, in order of time."
    var timeline = "What happened, what was said and when it became known, in order of time."
    var asKnown = "The record as it stood at the end of the day, and what had changed."
    var contested = "Claims that contradict each other, side by side."
    var open = "What nobody has answered: questions, inquiries and caveats."
    var corrections = "What readers were told was changed, and claims that came to stand otherwise."
    var method = "How to read the marks, the grades and the terms of sourcing."
    var search = "Every claim, article, speaker, source and event, by the words on its page."

    var claim = "{standing}. By {speakers}, reported on {date}."
    var claimInOwnVoice = "{standing}. Reported on {date}."
    var speaker = "{role}; {claims} on record."
    var event = "{date}, {place}."
}

extension SummaryPhrases {
    subscript(kind: PageKind) -> String {
        switch kind {
        case .articles: articles
        case .claims: claims
        case .speakers: speakers
        case .sources: sources
        case .events: events
        case .timeline: timeline
        case .asKnown: asKnown
        case .contested: contested
        case .open: open
        case .corrections: corrections
        case .method: method
        case .search: search
        }
    }
}
