import Linking
import Reading
import Rendering

/// A site in which no rule found an error, and what is kept of its files: not what they say, which takes most of the
/// memory.
struct SoundSite {
    let linked: LinkedSite
    let theme: Theme
    let assets: [ReadSite.Asset]
    /// The path of each file of the content, from `content/` on, by its number.
    let paths: [String]
    let digests: ContentDigests
    let scan: SecretScan
    /// The files that were read because of what others say.
    let places: [String]

    /// - Parameter jobs: how many threads to use.
    init(_ site: SiteLoader.Loaded, _ theme: Theme, places: [String], jobs: Int) {
        linked = site.linked
        self.theme = theme
        assets = site.read.assets
        paths = site.read.records.map { site.read.contentPath(of: $0.file) }
        digests = ContentDigests(of: site.read, jobs: jobs)
        scan = SecretScan(site.linked.secrets, files: site.read.files)
        self.places = places
    }
}
