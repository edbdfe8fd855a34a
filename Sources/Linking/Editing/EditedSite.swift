import BriefingModel
import Diagnostics
import Reading

/// A linked site that is being written on: where only words are edited, no more than those are linked again.
public struct EditedSite: Sendable {
    public let linked: LinkedSite
    let prose: LinkedProse

    /// The site after an edit: what linking everything would make of what was read then.
    ///
    /// - Returns: with what was edited; nil where everything is to be linked. Not so of the prose of articles, as long as
    ///   no link to a record comes or goes, nor anything that links lead to; nor of what readers are told of speakers. Where
    ///   there were errors they may be mended now, which only the whole can tell.
    public func editing(_ site: ReadSite) -> (site: EditedSite, edit: BriefingEdit)? {
        let previous = prose.context.site
        guard !linked.diagnostics.contains(where: { $0.severity == .error }),
            let files = site.editedFiles(since: previous)
        else { return nil }
        let articles = files.filter { site.hasSameFrontMatter($0, as: previous) }
        let others = files.filter { !articles.contains($0) }
        guard let speakers = rewordedSpeakers(in: others, of: site),
            let (context, rows) = prose.context.editing(site, proseOf: articles, targets: prose.targets)
        else { return nil }

        var briefing = linked.briefing
        if !speakers.isEmpty { briefing = briefing.replacing(speakers) }
        var (reports, targets) = (prose.reports, prose.targets)
        for row in rows {
            var linker = ProseLinker(context)
            let (marks, report) = linker.linkArticle(row)
            let ref = Ref<Article>(row)
            var article = briefing[ref]
            article.body = context.articles[row].body
            article.marks = marks
            guard let edited = briefing.replacingProse(of: ref, with: article, mentions: linker.mentions) else {
                return nil
            }
            briefing = edited
            reports[row] = report
            targets.merge(linker.targets) { $0.union($1) }
        }
        let prose = LinkedProse(
            context: context, elsewhere: prose.elsewhere, reports: reports, targets: targets,
            includesDrafts: prose.includesDrafts)
        // What follows from claims follows from them still, whatever the words that they are tied to.
        let edited = EditedSite(linked: prose.site(briefing, linked.facts, zones: linked.zones), prose: prose)
        var edit = BriefingEdit()
        edit.articles = rows.map { Ref($0) }
        edit.speakers = speakers.map(\.ref)
        return (edited, edit)
    }

    /// The speakers of files that hold nothing else, linked; nil where anything but words about them differs.
    private func rewordedSpeakers(
        in files: [FileID], of site: ReadSite
    ) -> [(ref: Ref<Speaker>, speaker: Speaker)]? {
        // What was found in such a file, or points there, would stand elsewhere in it now.
        guard files.isEmpty || !prose.isAnythingFound(in: Set(files)) else { return nil }
        var speakers: [(ref: Ref<Speaker>, speaker: Speaker)] = []
        for file in files {
            let (old, new) = (prose.context.site.records[Int(file.index)], site.records[Int(file.index)])
            guard old.isOfSpeakersAlone, new.isOfSpeakersAlone, old.speakers.count == new.speakers.count else {
                return nil
            }
            for (old, new) in zip(old.speakers, new.speakers) {
                guard let ref = linked.briefing.speakers.ref(new.id.value), new.id.value == old.id.value,
                    // Former ids lead to pages that tell the name.
                    old.aliases.isEmpty, new.aliases.isEmpty, linked.briefing[ref].declared == old.id.place
                else { return nil }
                var report = Report()
                let speaker = new.linked(prose.context.ids, &report)
                guard report.diagnostics.isEmpty, speaker.differsInWordsAlone(from: linked.briefing[ref]) else {
                    return nil
                }
                speakers.append((ref, speaker))
            }
        }
        return speakers
    }
}
