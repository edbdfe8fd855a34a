import ArgumentParser
import CMalloc
import Checking
import Diagnostics
import EDTF
import Linking
import Reading
import TimeZones

/// Reads and links a site for a command.
struct SiteLoader {
    let options: SiteOptions
    let console: Console

    /// Blocks of memory from this size on, in bytes, do not wait to be used again.
    private static let largeBlock: Int32 = 1 << 20

    struct Loaded {
        var read: ReadSite
        var linked: LinkedSite
    }

    /// Reads and links.
    ///
    /// - Throws: an exit code, after saying why, where there is no site.
    func load(at date: CivilDate? = nil, timings: inout Timings) throws -> Loaded {
        onrecord_give_back_blocks_from(Self.largeBlock)
        let reader = SiteReader(root: options.site, privateFolder: options.private, jobs: options.jobs)
        let read: ReadSite
        do {
            read = try timings.measure("read", reader.read)
        } catch {
            console.fail(error.description)
            throw Status.couldNotRun
        }
        let linked = timings.measure("link") {
            Linker(
                read, zones: TimeZoneDatabase.system(), includesDrafts: options.drafts, jobs: options.jobs
            ).link(at: date)
        }
        return Loaded(read: read, linked: linked)
    }

    struct Checked {
        /// What was found since the first file was read, sorted.
        var diagnostics: [Diagnostic]
        /// What the site asks of itself.
        var policy: Policy
    }

    /// Asks every rule.
    ///
    /// - Parameter answers: what the web says of external links, where it was asked.
    func check(_ site: Loaded, answers: [String: LinkAnswer] = [:], timings: inout Timings) -> Checked {
        timings.measure("check") {
            let archive = ArchivedTexts(
                root: options.site, paths: site.linked.briefing.sources.compactMap(\.archivedText), jobs: options.jobs)
            let checker = Checker(
                site.linked, read: site.read, archive: archive, answers: answers, jobs: options.jobs)
            return Checked(diagnostics: checker.check(), policy: checker.policy)
        }
    }

    /// How many findings that are no errors a command prints whose work is something else: `check` prints them all.
    private static let remarks = 50

    /// Prints what was found: every error, and of the rest the first.
    ///
    /// - Returns: what it printed.
    /// - Throws: an exit code where there are errors.
    @discardableResult
    func report(_ diagnostics: [Diagnostic], of files: SourceFiles) throws -> Remarks {
        var room = Self.remarks
        let shown = diagnostics.filter { diagnostic in
            if diagnostic.severity != .error { room -= 1 }
            return diagnostic.severity == .error || room >= 0
        }
        let remarks = Remarks(shown, left: max(0, -room), of: files)
        remarks.print(on: console)
        if diagnostics.contains(where: { $0.severity == .error }) { throw Status.errorsFound }
        return remarks
    }
}
