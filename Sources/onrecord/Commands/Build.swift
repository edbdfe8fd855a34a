import ArgumentParser
import Diagnostics
import FileStates
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
            keep their bytes and times, and none that went stale stays. Where neither what it is built from nor the
            site has changed since the last build, that is all it finds out. Where only words of articles and claims
            have, it makes no other pages than those made from them.

            EXAMPLES
              onrecord build                           build ./content into ./public
              onrecord build briefings --output site   another site, another folder
              onrecord build --drafts --timings        with drafts; say where the time went
              onrecord build --search                  with a search index, which needs Pagefind
              onrecord build --anew                    whatever is known of the last build
            """)

    @OptionGroup var options: SiteOptions
    @OptionGroup var accepted: BaselineOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it (default: SITE/public).", valueName: "dir"))
    var output: String?

    @Flag(help: "Have Pagefind make a search index of the site. A build without this removes it.")
    var search = false

    @Flag(help: "Build everything, also where nothing has changed since the last build.")
    var anew = false

    @OptionGroup var measuring: TimingOptions

    private var inputs: BuildInputs { BuildInputs(options: options, accepted: accepted) }

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
        do {
            // Taken before anything is read, so that two builds never mix what they read and what they write.
            let output = try OutputFolder(at: folder, protecting: inputs.protectedFolders)
            let memory = BuildMemory(of: output, from: inputs)
            let last = search || anew ? nil : memory.last()
            if let last, timings.measure("compare", { memory.isUpToDate(since: last) }) {
                last.remarks.print(on: console)
                report(Publication(unchanged: last.files), leftOut: last.leftOut, in: folder, on: console)
            } else {
                try build(into: output, called: folder, pagefind, memory, after: last, on: console, &timings)
            }
        } catch let error as PublishingError {
            console.fail("\(error)")
            if case .findings = error { throw Status.errorsFound }
            if case .paths = error { throw Status.errorsFound }
            throw Status.couldNotRun
        }
        try measuring.report(timings, on: console)
    }

    private func build(
        into output: OutputFolder, called folder: String, _ pagefind: Pagefind?, _ memory: BuildMemory,
        after last: LastBuild?, on console: Console, _ timings: inout Timings
    ) throws {
        let start = FileTime.now()
        let (sound, remarks) = try check(on: console, &timings)
        let site = try timings.measure("plan") {
            try PreparedSite(sound, surroundings: inputs.surroundings(with: sound.places), jobs: options.jobs)
        }
        let standing = last.flatMap { last in
            timings.measure("compare") { memory.standingPages(of: site, since: last) }
        }
        let recorders = PageRecorder.of(site.pages, threads: options.jobs)
        let publication = try timings.measure("write") {
            try output.publish(
                site.files(made: recorders, standing), jobs: options.jobs, scan: site.scan.scan,
                derived: pagefind.map { pagefind in
                    DerivedFolder(name: Pagefind.folder) { try pagefind.index($0) }
                },
                progress: { console.progress.update($0, of: $1) })
        }
        // What Pagefind makes is another thing each time.
        if !search, publication.leftover == nil {
            timings.measure("remember") {
                let build = LastBuild(
                    places: site.places, files: publication.written + publication.unchanged, remarks: remarks,
                    leftOut: site.pages.leftOut)
                let pages = MadePages(state: site.state, count: site.pages.count, recorders, known: standing)
                do {
                    try memory.remember(build, pages, since: start)
                } catch {
                    console.print("note: the next build cannot know of this one: \(error.localizedDescription)")
                }
            }
        }
        report(publication, leftOut: site.pages.leftOut, in: folder, on: console)
        Discarded((site, recorders, standing)).leave()
    }

    /// Reads, links and checks.
    ///
    /// - Throws: an exit code, after saying why, where there are errors.
    private func check(on console: Console, _ timings: inout Timings) throws -> (SoundSite, Remarks) {
        let loader = SiteLoader(options: options, console: console)
        let site = try loader.load(timings: &timings)
        let theme = SiteTheme(root: options.site)
        let (problems, files) = theme.findings(after: site.read.files)
        let found = loader.check(site, timings: &timings).diagnostics + problems
        let known = try KnownFindings(accepted, site: options.site, on: console)
        let remarks = try loader.report(known.split(found.sorted(), of: files).reported, of: files)
        guard let theme = theme.theme else { throw Status.errorsFound }
        let sound = timings.measure("digest") {
            SoundSite(site, theme, places: inputs.places(of: site), jobs: options.jobs)
        }
        // The pages are listed in the room that it leaves: that of the files' bytes first, which is the quickest.
        Discarded((files, found, site)).giveBack()
        return (sound, remarks)
    }

    private func report(_ publication: Publication, leftOut: [String], in folder: String, on console: Console) {
        console.print(publication.summary(folder))
        if !leftOut.isEmpty {
            console.print("note: left out, for site.yml has no base-url: \(leftOut.joined(separator: ", "))")
        }
        if let leftover = publication.leftover { console.print("warning: \(leftover)") }
    }
}

extension Publication {
    /// One line for a person: what changed, and where it is.
    fileprivate func summary(_ folder: String) -> String {
        let total = written + unchanged
        let known = known > 0 ? " (\(known) of them known from the last build)" : ""
        let changes =
            replaced ? "\(written) written, \(unchanged) unchanged\(known), \(removed) removed" : "nothing changed"
        let index = derived > 0 ? ", with a search index of \(derived) files" : ""
        return "built \(total) files into \(folder)\(index): \(changes)"
    }
}
