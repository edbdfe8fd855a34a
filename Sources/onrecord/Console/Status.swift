import ArgumentParser

/// How a command ends, as scripts see it.
enum Status {
    /// Errors were found in the site.
    static let errorsFound = ExitCode(1)
    /// The command could not do its work at all.
    static let couldNotRun = ExitCode(2)
}
