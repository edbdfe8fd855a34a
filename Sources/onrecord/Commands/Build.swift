import ArgumentParser
import Diagnostics
import Linking
import Publishing
import Reading
import Rendering
import Theming

/// `onrecord build`
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build a site into static HTML.",
        discussion: """
            Reads content/ (and private/, of which nothing is published), reports every problem of every file, and
            writes nothing if there is an error. The finished site appears all at once; files that did not change
            keep their bytes and times, and none that went stale stays.

            EXAMPLES
              onrecord build                           build ./content into ./public
              onrecord build briefings --output site   another site, another folder
              onrecord build --drafts --timings        with drafts; say where the time went
              onrecord build --search                  with a search index, which needs Pagefind
            """)

    @OptionGroup var options: SiteOptions
    @OptionGroup var accepted: BaselineOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it (default: SITE/public).", valueName: "dir"))
    var output: String?

    @Flag(help: "Have Pagefind make a search index of the site. A build without this removes it.")
    var search = false

    @OptionGroup var measuring: TimingOptions

    func run() throws {
        let console = Console()
        defer { console.progress.finish() }
        var timings = Timings(showing: console.progress)
        let folder = output ?? options.site + "/public"
        let pagefind = search ? Pagefind() : nil
        if search, pagefind == nil {
            console.fail(Pagefind.missing)
            throw Status.couldNotRun
        }
        let (publication, leftOut) = try build(into: folder, pagefind, on: console, &timings)
        console.print(publication.summary(folder))
        if !leftOut.isEmpty {
            console.print("note: left out, for site.yml has no base-url: \(leftOut.joined(separator: ", "))")
        }
        if let leftover = publication.leftover { console.print("warning: \(leftover)") }
        try measuring.report(timings, on: console)
    }

    private func build(
        into folder: String, _ pagefind: Pagefind?, on console: Console, _ timings: inout Timings
    ) throws -> (publication: Publication, leftOut: [String]) {
        do {
            // Taken before anything is read, so that two builds never mix what they read and what they write.
            let output = try OutputFolder(
                at: folder,
                protecting: [
                    options.site + "/content", options.site + "/templates",
                    options.private ?? options.site + "/private",
                ])
            let loader = SiteLoader(options: options, console: console)
            let site = try loader.load(timings: &timings)
            let theme = SiteTheme(root: options.site)
            let (problems, files) = theme.findings(after: site.read.files)
            let found = loader.check(site, timings: &timings).diagnostics + problems
            let known = try KnownFindings(accepted, site: options.site, on: console)
            try loader.report(known.split(found.sorted(), of: files).reported, of: files)
            guard let loaded = theme.theme else { throw Status.errorsFound }

            let pages = try timings.measure("plan") {
                try SitePages(
                    briefing: site.linked.briefing, facts: site.linked.facts, theme: loaded, zones: site.linked.zones,
                    contentPath: site.read.contentPath(of:))
            }
            let publication = try timings.measure("write") {
                try output.publish(
                    publishedFiles(of: pages, site.read), jobs: options.jobs,
                    scan: SecretScan(site.linked.secrets, files: site.read.files).scan,
                    derived: pagefind.map { pagefind in
                        DerivedFolder(name: Pagefind.folder) { try pagefind.index($0) }
                    },
                    progress: { console.progress.update($0, of: $1) })
            }
            return (publication, pages.leftOut)
        } catch let error as PublishingError {
            console.fail("\(error)")
            if case .findings = error { throw Status.errorsFound }
            if case .paths = error { throw Status.errorsFound }
            throw Status.couldNotRun
        }
    }

    private func publishedFiles(of pages: SitePages, _ site: ReadSite) -> [PublishedFile] {
        pages.pages.map { page in PublishedFile(path: page.path) { try page.render(into: &$0) } }
            + site.assets.map { PublishedFile(path: $0.path, copying: $0.location) }
    }
}

extension Publication {
    /// One line for a person: what changed, and where it is.
    fileprivate func summary(_ folder: String) -> String {
        let total = written + unchanged
        let changes = replaced ? "\(written) written, \(unchanged) unchanged, \(removed) removed" : "nothing changed"
        let index = derived > 0 ? ", with a search index of \(derived) files" : ""
        return "built \(total) files into \(folder)\(index): \(changes)"
    }
}
