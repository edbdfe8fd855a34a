import FileStates
import Foundation
import Publishing
import Reading
import TimeZones

/// All that a site is built from: where it stands, and how the build is asked for.
///
/// Which more files are read follows from what these say; a build that knows them adds them (``surroundings(with:)``).
struct BuildInputs {
    let options: SiteOptions
    let accepted: BaselineOptions

    /// The state of everything that is read.
    ///
    /// - Parameter surroundings: that of everything but the content.
    func digest(of surroundings: StateDigest) -> StateDigest {
        var digest = surroundings
        digest.add(tree: content)
        return digest
    }

    /// The state of everything that is read but the content.
    ///
    /// - Parameter places: files that are read because of what others say.
    func surroundings(with places: [String]) -> StateDigest {
        var digest = StateDigest()
        let program = Self.program
        for text in [Version.number, SiteReader.libraries, program ?? ""] { digest.add(text: text) }
        if let program { digest.add(file: program) }
        for text in [options.site, options.private ?? "", options.drafts ? "drafts" : "", accepted.baseline ?? ""] {
            digest.add(text: text)
        }
        digest.add(text: FileManager.default.currentDirectoryPath)
        for tree in besidesContent { digest.add(tree: tree) }
        digest.add(file: KnownFindings.file(accepted, site: options.site))
        for folder in TimeZoneDatabase.usualFolders { digest.add(file: folder + "/UTC") }
        for place in places { digest.add(file: place) }
        return digest
    }

    /// The folders that the site is made from, in which nothing must be written.
    var protectedFolders: [String] { [content] + besidesContent }

    private var content: String { options.site + "/content" }
    private var besidesContent: [String] {
        [options.site + "/templates", options.private ?? options.site + "/private"]
    }

    /// The program itself, which another version replaces.
    static var program: String? { Bundle.main.executablePath }

    /// The files that were read because of what a site says: the rules of its time zones and its archived texts.
    func places(of site: SiteLoader.Loaded) -> [String] {
        let zones = TimeZoneDatabase.system().map { database in
            site.linked.zones.keys.map { database.file(of: $0) }
        }
        let archived = site.linked.briefing.sources.compactMap(\.archivedText).map { options.site + "/" + $0 }
        return Set((zones ?? []) + archived).sorted()
    }
}
