import ArgumentParser
import EDTF
import Foundation
import TimeZones

/// `onrecord date`
struct DateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "date", abstract: "Explain dates in EDTF: what they mean, or where they are wrong.",
        discussion: """
            Dates are read from the command line or, if none is given, one a line from
            standard input. With --zone the instants are shown as well, by the rules that
            were in force there. A date that begins with a hyphen goes behind '--'. The exit
            status is 1 if any of the dates is wrong.

            EXAMPLES
              onrecord date '1984?/2004-06~' 2020-1-8
              onrecord date --zone Asia/Baghdad 2020-01-08
              cut -f 3 finds.tsv | onrecord date --json
            """)

    @Argument(help: ArgumentHelp("Dates to explain.", valueName: "string"))
    var strings: [String] = []

    @Option(help: ArgumentHelp("IANA name of the zone in which they are told.", valueName: "zone"))
    var zone: String?

    @Flag(help: "Print one JSON object a line.")
    var json = false

    func run() throws {
        let console = Console()
        let rules = try zone.map { try self.rules(of: $0, console) }
        var isClean = true
        func explain(_ text: String) throws {
            let explanation = DateExplanation(text, in: rules)
            isClean = isClean && explanation.valid
            console.output(Array((json ? try explanation.json() : explanation.words).utf8))
        }
        if strings.isEmpty {
            while let line = readLine() { try explain(line) }
        } else {
            for string in strings { try explain(string) }
        }
        if !isClean { throw Status.errorsFound }
    }

    private func rules(of name: String, _ console: Console) throws -> TimeZones.TimeZone {
        guard let database = TimeZoneDatabase.system() else {
            console.fail("this system has no tz database (Debian's package is 'tzdata')")
            throw Status.couldNotRun
        }
        guard let zone = database.zone(named: name) else {
            let help = database.suggestion(for: name).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("'\(name)' is not a time zone of the tz database\(help)")
        }
        return zone
    }
}
