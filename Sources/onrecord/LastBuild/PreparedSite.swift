import Publishing
import Reading
import Rendering

/// What is left of a site once it is only to be written: not what its files say, which takes most of the memory.
struct PreparedSite {
    let pages: SitePages
    let assets: [ReadSite.Asset]
    let state: SiteState
    let scan: SecretScan
    /// The files that were read because of what others say.
    let places: [String]

    /// What to publish.
    ///
    /// - Parameters:
    ///   - recorders: one for each thread, to make the pages.
    ///   - known: those that need not be made.
    func files(made recorders: [PageRecorder], _ known: MadePages.Known?) -> [PublishedFile] {
        var files = pages.indices.map { position in
            PublishedFile(
                path: pages[position].path, contents: .page { try recorders[$1].render(position, into: &$0) })
        }
        for page in known?.pages ?? [] { files[page].isKnown = true }
        return files + assets.map { PublishedFile(path: $0.path, copying: $0.location) }
    }
}
