import FileStates
import Publishing
import Reading
import Rendering

/// A site of which every file is listed, and nothing made.
struct PreparedSite {
    let pages: SitePages
    let assets: [ReadSite.Asset]
    let state: SiteState
    let scan: SecretScan
    /// The files that were read because of what others say.
    let places: [String]

    /// - Parameters:
    ///   - surroundings: the state of what is read besides the content.
    ///   - jobs: how many threads to use.
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    init(_ site: SoundSite, surroundings: StateDigest, jobs: Int) throws {
        pages = try SitePages(
            briefing: site.linked.briefing, facts: site.linked.facts, theme: site.theme, zones: site.linked.zones,
            jobs: jobs, contentPath: { site.paths[Int($0.index)] })
        assets = site.assets
        state = SiteState(site, pages, surroundings: surroundings.hexadecimal)
        scan = site.scan
        places = site.places
    }

    /// What to publish.
    ///
    /// - Parameters:
    ///   - recorders: one for each thread, to make the pages.
    ///   - known: those that need not be made.
    func files(made recorders: [PageRecorder], _ known: MadePages.Known?) -> [PublishedFile] {
        // One closure for all pages, which come first among the files.
        let contents = PublishedFile.Contents.page { try recorders[$2].render($1, into: &$0) }
        var files: [PublishedFile] = []
        files.reserveCapacity(pages.count + assets.count)
        files += pages.map { PublishedFile(path: $0.path, contents: contents) }
        for page in known?.pages ?? [] { files[page].isKnown = true }
        files += assets.map { PublishedFile(path: $0.path, copying: $0.location) }
        return files
    }
}
