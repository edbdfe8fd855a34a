import ArgumentParser
import Diagnostics
import Theming

/// `onrecord check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Report what does not hold together or falls short of the desk's standards.",
        discussion: """
            Reads, links and checks a whole site in one run and writes nothing. 'policy' and 'rules' in site.yml say
            how severe each rule is; 'onrecord explain RULE' says what a rule is about. SITE/baseline.json keeps what the
            desk has accepted, with its reasons.

            EXAMPLES
              onrecord check                                  check ./content
              onrecord check --strict                         fail on warnings, too
              onrecord check --format sarif > report.sarif    for code scanning; also json and github
              onrecord check --external                       ask the web for dead links, too
              onrecord check --write-baseline baseline.json   accept what is found, so that only new findings are told
              onrecord check --timings                        say where the time and the memory went
              onrecord check --at 2020-01-10                  as the site would have been checked that day
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: "How to print it: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = ReportFormat.text

    @Flag(help: "Let warnings fail the run as errors do.")
    var strict = false

    @Option(help: ArgumentHelp("The date for which to check, YYYY-MM-DD (default: the site's own).", valueName: "date"))
    var at: DayArgument?

    @OptionGroup var accepted: BaselineOptions

    @Option(help: ArgumentHelp("Accept what is found: write it to this file, reasons kept.", valueName: "file"))
    var writeBaseline: String?

    @OptionGroup var web: ExternalOptions
    @OptionGroup var measuring: TimingOptions

    func run() throws {
        let console = Console()
        defer { console.progress.finish() }
        var timings = Timings(showing: console.progress)
        let loader = SiteLoader(options: options, console: console)
        let site = try loader.load(at: at?.date, timings: &timings)
        let (problems, files) = SiteTheme(root: options.site).findings(after: site.read.files)
        let answers = web.answers(for: site.linked.briefing, on: console)
        let checked = loader.check(site, answers: answers, timings: &timings)
        let all = (checked.diagnostics + problems).sorted()
        let findings = try settle(all, of: files, on: console)
        let report = FindingsReport(
            files: files, folder: options.folderInReports, policy: checked.policy, console: console)
        console.output(report.print(findings, as: format))
        try measuring.report(timings, on: console)
        let failing: Set<Diagnostic.Severity> = strict ? [.error, .warning] : [.error]
        if findings.reported.contains(where: { failing.contains($0.severity) }) { throw Status.errorsFound }
    }

    /// What is left to report: without what the baseline accepts, or accepting it now.
    private func settle(
        _ diagnostics: [Diagnostic], of files: SourceFiles, on console: Console
    ) throws -> KnownFindings.Split {
        guard let writeBaseline else {
            return try KnownFindings(accepted, site: options.site, on: console).split(diagnostics, of: files)
        }
        let (left, count) = try KnownFindings.toBeWritten(at: writeBaseline, on: console)
            .accept(diagnostics, of: files)
        console.print("\(count) finding\(count == 1 ? "" : "s") accepted in \(writeBaseline)")
        return KnownFindings.Split(reported: left, known: nil)
    }
}
