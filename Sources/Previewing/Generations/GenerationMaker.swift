import Checking
import Diagnostics
import FileWatching
import Linking
import Reading
import Rendering
import Theming
import TimeZones

/// Makes of a generation and what changed since the next one: the one place that knows what can be reused.
///
/// Of a changed file all is read again; the others are taken over as they were parsed, the theme as it was compiled.
/// Where nothing but words changed, which is what happens most, no more than those are linked, and the pages are listed
/// as they were; else everything is linked and listed anew.
struct GenerationMaker: Sendable {
    private let site: PreviewedSite
    private let reader: SiteReader

    init(_ site: PreviewedSite) {
        self.site = site
        reader = SiteReader(root: site.root, privateFolder: site.privateFolder, jobs: site.jobs)
    }

    /// The real path of `content/`, if it is there now.
    var contentFolder: String? { reader.folders.content }

    /// The first generation.
    func first(_ times: inout PartTimes) throws(SiteReader.CannotRead) -> Generation {
        let read = try times.measure("read", reader.read)
        let theme = times.measure("theme") { SiteTheme(root: site.root) }
        return generation(of: read, theme, after: nil, &times)
    }

    /// The generation after changes; nil where nothing of the site differs.
    ///
    /// - Throws: `CannotRead` where there is no site any more. It may come back: the generation before is still good
    ///   to start from then.
    func next(
        after previous: Generation, _ changes: FileChanges, _ times: inout PartTimes
    ) throws(SiteReader.CannotRead) -> Generation? {
        let folders = reader.folders
        let ofContent = [folders.content, folders.private].compactMap(\.self)
        let read = try times.measure("read") { () throws(SiteReader.CannotRead) in
            switch changes {
            case .everything: return try reader.read(after: previous.read, changed: nil)
            case .files(let paths):
                let changed = paths.filter { path in ofContent.contains { path.hasPrefix($0 + "/") } }
                return changed.isEmpty ? nil : try reader.read(after: previous.read, changed: changed)
            }
        }
        let isThemeOld = changes.concern(folders.templates)
        guard read != nil || isThemeOld else { return nil }
        let theme = isThemeOld ? times.measure("theme") { SiteTheme(root: site.root) } : previous.theme
        if let read, !isThemeOld, let edited = edited(previous, as: read, &times) { return edited }
        return generation(of: read ?? previous.read, theme, after: previous, &times)
    }

    /// The generation after nothing but words were edited; nil where more has to be made anew.
    private func edited(_ previous: Generation, as read: ReadSite, _ times: inout PartTimes) -> Generation? {
        guard let index = previous.pages,
            let (site, edit) = times.measure("link", { previous.edited.editing(read) })
        else { return nil }
        return times.measure("plan") {
            let next = generation(of: read, site, previous.theme) { _ in
                try index.editing(site.linked.briefing, edit, assets: read.assets)
            }
            let hasErrors = next.problems.contains { $0.severity == .error }
            return hasErrors || next.pages != nil ? next : nil
        }
    }

    private func generation(
        of read: ReadSite, _ theme: SiteTheme, after previous: Generation?, _ times: inout PartTimes
    ) -> Generation {
        let site = times.measure("link") {
            Linker(read, zones: TimeZoneDatabase.system(), includesDrafts: true).linkForEditing()
        }
        let linked = site.linked
        return times.measure("plan") {
            generation(of: read, site, theme) { theme in
                try PageIndex(
                    SitePages(
                        briefing: linked.briefing, facts: linked.facts, theme: theme, zones: linked.zones,
                        jobs: self.site.jobs, contentPath: read.contentPath(of:)),
                    assets: read.assets, after: previous?.pages)
            }
        }
    }

    /// - Parameter list: lists the pages; not asked where there are errors.
    private func generation(
        of read: ReadSite, _ site: EditedSite, _ theme: SiteTheme, list: (Theme) throws -> PageIndex?
    ) -> Generation {
        var (problems, files) = theme.findings(after: read.files)
        problems = (site.linked.diagnostics + problems).sorted()
        var pages: PageIndex?
        if let loaded = theme.theme, !problems.contains(where: { $0.severity == .error }) {
            do {
                pages = try list(loaded)
            } catch {
                problems.append(Diagnostic(.error, "template-out-of-bounds", "\(error)", at: nil))
            }
        }
        return Generation(read: read, edited: site, theme: theme, files: files, problems: problems, pages: pages)
    }

    /// All that `onrecord check` finds in a generation, sorted.
    func findings(of generation: Generation) -> [Diagnostic] {
        let archive = ArchivedTexts(root: site.root, paths: archivedTexts(of: generation), jobs: site.jobs)
        // One processor is left for who writes on meanwhile.
        let checker = Checker(
            generation.linked, read: generation.read, archive: archive, jobs: max(1, site.jobs - 1))
        let (theme, files) = generation.theme.findings(after: generation.read.files)
        return site.settle((checker.check() + theme).sorted(), files)
    }

    /// Whether changes that make no other site may make other findings.
    func mayChangeFindings(_ changes: FileChanges) -> Bool {
        guard case .files(let paths) = changes else { return true }
        let (content, secret, templates) = reader.folders
        let folders = [content, secret, templates].compactMap(\.self)
        return paths.contains { path in !folders.contains { path.hasPrefix($0 + "/") } }
    }

    /// The files that tell something of a site: those that only findings depend on, and those of the site itself.
    func places(for generation: Generation?) -> WatchedPlaces {
        WatchedPlaces(
            trees: [site.root + "/content", site.privateFolder ?? site.root + "/private", site.root + "/templates"],
            files: Set([site.baseline] + (generation.map(archivedTexts) ?? []).map { site.root + "/" + $0 }))
    }

    private func archivedTexts(of generation: Generation) -> [String] {
        generation.linked.briefing.sources.compactMap(\.archivedText)
    }
}

extension FileChanges {
    /// Whether anything below a folder may have changed.
    fileprivate func concern(_ folder: String?) -> Bool {
        switch self {
        case .everything: true
        case .files(let paths): folder.map { folder in paths.contains { $0.hasPrefix(folder + "/") } } ?? false
        }
    }
}
