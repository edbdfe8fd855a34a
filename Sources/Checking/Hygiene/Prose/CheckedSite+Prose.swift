import BriefingModel
import CommonMark
import Diagnostics

extension CheckedSite {
    /// Every text in Markdown, with the file that it stands in: articles, then profiles.
    var prose: [(document: Document, file: FileID)] {
        let articles = briefing.articles.map { ($0.body, $0.declared.file) }
        let speakers = briefing.speakers.compactMap { record in record.profile.map { ($0, record.declared.file) } }
        let sources = briefing.sources.compactMap { record in record.profile.map { ($0, record.declared.file) } }
        let events = briefing.events.compactMap { record in record.profile.map { ($0, record.declared.file) } }
        return articles + speakers + sources + events
    }
}
