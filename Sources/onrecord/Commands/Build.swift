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
            let last = LastBuild.Place(of: output.path)
            let known = search || anew ? nil : last.read()
            if let known, timings.measure("compare", { isUpToDate(output, since: known) }) {
                known.remarks.print(on: console)
                report(Publication(unchanged: known.files), leftOut: known.leftOut, in: folder, on: console)
            } else {
                try build(
                    into: output, called: folder, pagefind, after: known, remembering: last, on: console, &timings)
            }
        } catch let error as PublishingError {
            console.fail("\(error)")
            if case .findings = error { throw Status.errorsFound }
            if case .paths = error { throw Status.errorsFound }
            throw Status.couldNotRun
        }
        try measuring.report(timings, on: console)
    }

    /// Whether another build would do the same as the last: neither what that was built from nor what it made has
    /// changed.
    private func isUpToDate(_ output: OutputFolder, since last: LastBuild) -> Bool {
        guard inputs.digest(of: inputs.surroundings(with: last.places)).hexadecimal == last.inputs else { return false }
        var state = StateDigest()
        state.add(tree: output.path)
        return state.hexadecimal == last.output
    }

    private func build(
        into output: OutputFolder, called folder: String, _ pagefind: Pagefind?, after known: LastBuild?,
        remembering last: LastBuild.Place, on console: Console, _ timings: inout Timings
    ) throws {
        let start = FileTime.now()
        let (site, remarks) = try prepare(on: console, &timings)
        let standing = known.flatMap { known in
            timings.measure("compare") { standingPages(of: site, in: output, since: known, at: last) }
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
                remember(
                    LastBuild(
                        inputs: "", places: site.places, output: "",
                        files: publication.written + publication.unchanged, remarks: remarks,
                        leftOut: site.pages.leftOut),
                    MadePages(state: site.state, count: site.pages.count, recorders, known: standing),
                    of: output, since: start, in: last, on: console)
            }
        }
        report(publication, leftOut: site.pages.leftOut, in: folder, on: console)
        Discarded((site, recorders, standing)).leave()
    }

    /// The pages that need not be made again: those that the last build made from the same, where the output folder is
    /// as it left it.
    private func standingPages(
        of site: PreparedSite, in output: OutputFolder, since last: LastBuild, at place: LastBuild.Place
    ) -> MadePages.Known? {
        guard let known = place.pages(of: last)?.known(in: site.state, count: site.pages.count) else { return nil }
        var state = StateDigest()
        state.add(tree: output.path)
        return state.hexadecimal == last.output ? known : nil
    }

    /// Reads, links and checks, and lists what to write.
    ///
    /// - Throws: an exit code, after saying why, where there are errors.
    private func prepare(on console: Console, _ timings: inout Timings) throws -> (PreparedSite, Remarks) {
        let loader = SiteLoader(options: options, console: console)
        let site = try loader.load(timings: &timings)
        let theme = SiteTheme(root: options.site)
        // Most sites are without errors: the pages are listed while that is found out.
        let listing =
            site.linked.diagnostics.contains { $0.severity == .error }
            ? nil
            : theme.theme.map { theme in
                Underway(inBackground: options.jobs > 1) { try list(site, theme) }
            }
        let (problems, files) = theme.findings(after: site.read.files)
        let found = loader.check(site, timings: &timings).diagnostics + problems
        let known = try KnownFindings(accepted, site: options.site, on: console)
        let remarks = try loader.report(known.split(found.sorted(), of: files).reported, of: files)
        guard let listing, let prepared = try timings.measure("plan", listing.value) else { throw Status.errorsFound }
        Discarded((site, files, found)).giveBack()
        return (prepared, remarks)
    }

    /// Lists what there is to write.
    ///
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    private func list(_ site: SiteLoader.Loaded, _ theme: Theme) throws -> PreparedSite {
        let pages = try SitePages(
            briefing: site.linked.briefing, facts: site.linked.facts, theme: theme, zones: site.linked.zones,
            contentPath: site.read.contentPath(of:))
        let places = inputs.places(of: site)
        return PreparedSite(
            pages: pages, assets: site.read.assets,
            state: SiteState(
                site, pages, surroundings: inputs.surroundings(with: places).hexadecimal, jobs: options.jobs),
            scan: SecretScan(site.linked.secrets, files: site.read.files), places: places)
    }

    /// Remembers a build for the next, unless something that it read besides the content may have changed meanwhile.
    ///
    /// - Parameter start: when it began to read.
    private func remember(
        _ build: LastBuild, _ pages: MadePages, of output: OutputFolder, since start: FileTime,
        in place: LastBuild.Place, on console: Console
    ) {
        let surroundings = inputs.surroundings(with: build.places)
        let read = inputs.digest(of: surroundings)
        var made = StateDigest()
        made.add(tree: output.path)
        guard surroundings.isSettled(before: start), made.settles() else { return }
        var build = build
        // What pages were made from is known by the bytes that were read; that these still stand there, by the state.
        build.inputs = read.isSettled(before: start) ? read.hexadecimal : ""
        build.output = made.hexadecimal
        do {
            try place.keep(build, pages)
        } catch {
            console.print("note: the next build cannot know of this one: \(error.localizedDescription)")
        }
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
