import ArgumentParser
import Diagnostics

/// `onrecord fix`
struct Fix: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mend what can be mended without a human.",
        discussion: """
            Makes the changes that 'onrecord check' proposes where nothing else can have been meant: quotes that YAML
            needs, 'yes' for 'true', the present id for a former one, the hash of an archived text. Names that are
            merely near are left to you. Every other byte of a file stays as it is.

            EXAMPLES
              onrecord fix --dry-run    show the changes and make none
              onrecord fix briefings
            """)

    @OptionGroup var options: SiteOptions

    @Flag(name: [.customShort("n"), .long], help: "Show what would be changed, and change nothing.")
    var dryRun = false

    func run() throws {
        let console = Console()
        var report = FixReport()
        // What one round mends may have hidden more: behind a syntax error, or beside another change.
        while let round = try mendOnce(on: console) {
            report.add(round)
            if dryRun { break }
        }
        console.output(Array(report.text(isDryRun: dryRun, isColoured: console.coloursOutput).utf8))
    }

    /// Finds what can be mended now, and mends it unless this is a dry run; nil if there is nothing.
    private func mendOnce(on console: Console) throws -> FixReport.Round? {
        let loader = SiteLoader(options: options, console: console)
        var timings = Timings()
        let site = try loader.load(timings: &timings)
        let fixes = SafeFixes(of: loader.check(site, timings: &timings).diagnostics, in: site.read.files)
        guard !fixes.applied.isEmpty else { return nil }
        if !dryRun {
            let writer = FixWriter(options: options, console: console)
            for file in fixes.changed { try writer.write(file.bytes, to: site.read.files[file.file]) }
        }
        return FixReport.Round(files: site.read.files, applied: fixes.applied, left: fixes.left.count)
    }
}
