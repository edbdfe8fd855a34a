import BriefingModel
import Diagnostics
import Reading
import TimeZones

/// What linking knows of the prose of articles: enough to link edited prose alone.
struct LinkedProse: Sendable {
    let context: ProseContext
    /// What was found in all but the prose of articles.
    let elsewhere: Report
    /// What was found in the prose of each article, by row.
    let reports: [Report]
    /// The headings and paragraphs of articles to which links lead, by row.
    let targets: [Int: Set<String>]
    let includesDrafts: Bool

    /// Whether anything that was found stands in one of some files, or speaks of a place there.
    func isAnythingFound(in files: Set<FileID>) -> Bool {
        (reports + [elsewhere]).contains { report in
            report.diagnostics.contains { found in
                ([found.place] + found.notes.map(\.place)).contains { $0.map { files.contains($0.file) } ?? false }
            }
        }
    }

    /// The site of a briefing with this prose.
    func site(_ briefing: Briefing, _ facts: DerivedFacts, zones: [String: TimeZone]) -> LinkedSite {
        var report = elsewhere
        for found in reports { report.take(found) }
        let secrets = Secrets(context.site, includesDrafts: includesDrafts, facts: facts, of: briefing, &report)
        return LinkedSite(
            briefing: briefing, facts: facts, zones: zones, secrets: secrets.values,
            diagnostics: (context.site.diagnostics + report.diagnostics).sorted())
    }
}
