import ArgumentParser
import Foundation

/// Which site, and what of it is read: the same for every command that reads one.
struct SiteOptions: ParsableArguments {
    @Argument(help: "The folder that holds content/ and, if it has its own theme, templates/.")
    var site = "."

    @Option(
        help: ArgumentHelp("Where what must never be published stands (default: SITE/private).", valueName: "dir"))
    var `private`: String?

    @Option(help: ArgumentHelp("How many threads to use; the result is the same (default: all).", valueName: "n"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Include articles marked 'draft: true'.")
    var drafts = false

    /// The site's folder from where the command runs, for reports that must not say where that is; empty where it is
    /// not below.
    var folderInReports: String {
        guard site.hasPrefix("/") else { return site.hasPrefix("..") ? "" : site }
        let here = FileManager.default.currentDirectoryPath + "/"
        return site.hasPrefix(here) ? String(site.dropFirst(here.count)) : ""
    }

    func validate() throws {
        guard (1...512).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 512.") }
    }
}
