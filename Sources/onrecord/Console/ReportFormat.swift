import ArgumentParser

/// How findings are printed to standard output.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github
}
