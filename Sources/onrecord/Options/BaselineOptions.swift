import ArgumentParser

/// Which findings a site has accepted.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file that keeps accepted findings (default: SITE/baseline.json, if it is there).", valueName: "file"))
    var baseline: String?
}
