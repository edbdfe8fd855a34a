import ArgumentParser
import Foundation

/// Which site, and how it is read.
struct ReadingOptions: ParsableArguments {
    @Argument(help: "The folder that holds content/ and, if it has its own theme, templates/.")
    var site = "."

    @Option(
        help: ArgumentHelp("Where what must never be published stands (default: SITE/private).", valueName: "dir"))
    var `private`: String?

    @Option(help: ArgumentHelp("How many threads to use; the result is the same (default: all).", valueName: "n"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard (1...512).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 512.") }
    }
}
