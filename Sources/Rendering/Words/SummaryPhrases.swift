import BriefingModel

/// What search engines and previews of links say a page is about.
final class SummaryPhrases: Sendable {
    let articles = "Every article, the latest first."
    let claims = "Every claim on record: who says it, and how it stands."
    let speakers = "Everyone on record, and what became of what they said."
    let sources = "Everything the record rests on, and what rests on each."
    let events = "Everything that happened, in order of time."
    let timeline = "What happened, what was said and when it became known, in order of time."
    let asKnown = "The record as it stood at the end of the day, and what had changed."
    let contested = "Claims that contradict each other, side by side."
    let open = "What nobody has answered: questions, inquiries and caveats."
    let corrections = "What readers were told was changed, and claims that came to stand otherwise."
    let method = "How to read the marks, the grades and the terms of sourcing."
    let search = "Every claim, article, speaker, source and event, by the words on its page."

    let claim = "{standing}. By {speakers}, reported on {date}."
    let claimInOwnVoice = "{standing}. Reported on {date}."
    let speaker = "{role}; {claims} on record."
    let event = "{date}, {place}."
}

extension SummaryPhrases {
    /// What is said of the one page of a kind; nil where a kind is no page of its own.
    subscript(kind: PageKind) -> String? {
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
        case .citations, .drawings, .feeds, .structuredData: nil
        }
    }
}
