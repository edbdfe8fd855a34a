import ArgumentParser
import Diagnostics

/// `onrecord check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Report what does not hold together or falls short of the desk's standards.",
        discussion: """
            Reads, links and checks a whole site in one run and writes nothing. 'policy' and 'rules' in site.yml say
            how severe each rule is; 'onrecord explain RULE' says what a rule is about.

            EXAMPLES
              onrecord check                                  check ./content
              onrecord check --strict                         fail on warnings, too
              onrecord check --format sarif > report.sarif    for code scanning; also json and github
              onrecord check --external                       ask the web for dead links, too
              onrecord check --at 2020-01-10                  as the site would have been checked that day
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: "How to print it: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = ReportFormat.text

    @Flag(help: "Let warnings fail the run as errors do.")
    var strict = false

    @Option(help: ArgumentHelp("The date for which to check, YYYY-MM-DD (default: the site's own).", valueName: "date"))
    var at: DayArgument?

    @OptionGroup var web: ExternalOptions

    func run() throws {
        let console = Console()
        var timings = Timings()
        let loader = SiteLoader(options: options, console: console)
        let site = try loader.load(at: at?.date, timings: &timings)
        let theme = ThemeLoader(root: options.site).load(after: site.read.files)
        let answers = web.answers(for: site.linked.briefing, on: console)
        let diagnostics = (loader.check(site, answers: answers, timings: &timings) + theme.diagnostics).sorted()
        console.output(format.report(diagnostics, of: theme.files, on: console))
        let failing: Set<Diagnostic.Severity> = strict ? [.error, .warning] : [.error]
        if diagnostics.contains(where: { failing.contains($0.severity) }) { throw Status.errorsFound }
    }
}
