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
            site has changed since the last build, that is all it finds out.

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
                try build(into: output, called: folder, pagefind, remembering: last, on: console, &timings)
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
        guard inputs.digest(with: last.places).hexadecimal == last.inputs else { return false }
        var state = StateDigest()
        state.add(tree: output.path)
        return state.hexadecimal == last.output
    }

    private func build(
        into output: OutputFolder, called folder: String, _ pagefind: Pagefind?, remembering last: LastBuild.Place,
        on console: Console, _ timings: inout Timings
    ) throws {
        let start = FileTime.now()
        let site = try prepare(on: console, &timings)
        let publication = try timings.measure("write") {
            try output.publish(
                site.files, jobs: options.jobs, scan: site.scan.scan,
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
                        files: publication.written + publication.unchanged, remarks: site.remarks,
                        leftOut: site.leftOut),
                    of: output, since: start, in: last, on: console)
            }
        }
        report(publication, leftOut: site.leftOut, in: folder, on: console)
    }

    /// What is left of a site once it is only to be written: not what its files say, which takes most of the memory.
    private struct Prepared {
        var files: [PublishedFile]
        var scan: SecretScan
        var remarks: Remarks
        var leftOut: [String]
        /// The files that were read because of what others say.
        var places: [String]
    }

    /// Reads, links and checks, and lists what to write.
    ///
    /// - Throws: an exit code, after saying why, where there are errors.
    private func prepare(on console: Console, _ timings: inout Timings) throws -> Prepared {
        let loader = SiteLoader(options: options, console: console)
        let site = try loader.load(timings: &timings)
        let theme = SiteTheme(root: options.site)
        let (problems, files) = theme.findings(after: site.read.files)
        let found = loader.check(site, timings: &timings).diagnostics + problems
        let known = try KnownFindings(accepted, site: options.site, on: console)
        let remarks = try loader.report(known.split(found.sorted(), of: files).reported, of: files)
        guard let loaded = theme.theme else { throw Status.errorsFound }
        let pages = try timings.measure("plan") {
            try SitePages(
                briefing: site.linked.briefing, facts: site.linked.facts, theme: loaded, zones: site.linked.zones,
                contentPath: site.read.contentPath(of:))
        }
        return Prepared(
            files: pages.map { page in PublishedFile(path: page.path) { try page.render(into: &$0) } }
                + site.read.assets.map { PublishedFile(path: $0.path, copying: $0.location) },
            scan: SecretScan(site.linked.secrets, files: site.read.files), remarks: remarks,
            leftOut: pages.leftOut, places: inputs.places(of: site))
    }

    /// Remembers a build for the next, unless something that it read may have changed meanwhile.
    ///
    /// - Parameter start: when it began to read.
    private func remember(
        _ build: LastBuild, of output: OutputFolder, since start: FileTime, in place: LastBuild.Place,
        on console: Console
    ) {
        let read = inputs.digest(with: build.places)
        var made = StateDigest()
        made.add(tree: output.path)
        guard read.isSettled(before: start), made.settles() else { return }
        var build = build
        build.inputs = read.hexadecimal
        build.output = made.hexadecimal
        do {
            try place.keep(build)
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
        let changes = replaced ? "\(written) written, \(unchanged) unchanged, \(removed) removed" : "nothing changed"
        let index = derived > 0 ? ", with a search index of \(derived) files" : ""
        return "built \(total) files into \(folder)\(index): \(changes)"
    }
}
