import ArgumentParser
import Exporting

/// `onrecord model`
struct Model: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the linked briefing with its derived facts as JSON.",
        discussion: """
            Standing, origins, relations both ways and anchors are given for the site's own date, or for --at.
            The format is versioned; every list is in a fixed order.

            EXAMPLES
              onrecord model | jq '.claims[] | select(.standing == "contested") | .text'
              onrecord model --at 2020-01-08 briefings > as-known.json
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: ArgumentHelp("The date for which to say it, YYYY-MM-DD.", valueName: "date"))
    var at: DayArgument?

    func run() throws {
        let console = Console()
        let loader = SiteLoader(options: options, console: console)
        var timings = Timings()
        let site = try loader.load(at: at?.date, timings: &timings)
        try loader.report(site.linked.diagnostics, of: site.read.files)
        console.output(try ModelExport(site.linked.briefing, facts: site.linked.facts).document().json())
    }
}
