import BriefingModel
import CommonMark
import Diagnostics

extension Briefing {
    /// Every text in Markdown, with the file that it stands in: articles, then profiles.
    var prose: [(document: Document, file: FileID)] {
        let articles = articles.map { ($0.body, $0.declared.file) }
        let speakers = speakers.compactMap { record in record.profile.map { ($0, record.declared.file) } }
        let sources = sources.compactMap { record in record.profile.map { ($0, record.declared.file) } }
        let events = events.compactMap { record in record.profile.map { ($0, record.declared.file) } }
        return articles + speakers + sources + events
    }
}
