import ArgumentParser
import Foundation

/// Which site, and what of it is read: the same for every command that reads one.
struct SiteOptions: ParsableArguments {
    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Include articles marked 'draft: true'.")
    var drafts = false

    var site: String { reading.site }
    var `private`: String? { reading.private }
    var jobs: Int { reading.jobs }

    /// The site's folder from where the command runs, for reports that must not say where that is; empty where it is
    /// not below.
    var folderInReports: String {
        guard site.hasPrefix("/") else { return site.hasPrefix("..") ? "" : site }
        let here = FileManager.default.currentDirectoryPath + "/"
        return site.hasPrefix(here) ? String(site.dropFirst(here.count)) : ""
    }
}
