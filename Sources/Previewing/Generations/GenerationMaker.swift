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
/// Linking and the list of pages are made anew.
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
        return generation(of: read ?? previous.read, theme, after: previous, &times)
    }

    private func generation(
        of read: ReadSite, _ theme: SiteTheme, after previous: Generation?, _ times: inout PartTimes
    ) -> Generation {
        let linked = times.measure("link") {
            Linker(read, zones: TimeZoneDatabase.system(), includesDrafts: true).link()
        }
        var (problems, files) = theme.findings(after: read.files)
        problems = (linked.diagnostics + problems).sorted()
        var pages: PageIndex?
        if let loaded = theme.theme, !problems.contains(where: { $0.severity == .error }) {
            do {
                pages = try times.measure("plan") {
                    try PageIndex(
                        SitePages(
                            briefing: linked.briefing, facts: linked.facts, theme: loaded, zones: linked.zones,
                            contentPath: read.contentPath(of:)),
                        assets: read.assets, after: previous?.pages)
                }
            } catch {
                problems.append(Diagnostic(.error, "template-out-of-bounds", "\(error)", at: nil))
            }
        }
        return Generation(read: read, linked: linked, theme: theme, files: files, problems: problems, pages: pages)
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
