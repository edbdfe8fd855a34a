import ArgumentParser
import EDTF
import Foundation

/// `onrecord new`
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start a site or an article.", subcommands: [NewSite.self, NewArticle.self])
}

/// `onrecord new site`
struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Start a site that builds without a warning and teaches the format by example.",
        discussion: """
            EXAMPLE
              onrecord new site briefings && onrecord build briefings
            """)

    @Argument(help: "The folder to make; it must not exist, or be empty.")
    var dir: String

    func run() throws {
        let console = Console()
        do {
            for path in try StarterSite(date: Today.date()).write(to: dir) { console.print("wrote \(path)") }
        } catch let failure as StarterSite.Failure {
            console.fail(failure.message)
            throw Status.couldNotRun
        }
        console.print("Build it with: onrecord build \(dir)")
    }
}

/// `onrecord new article`
struct NewArticle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Start an article in content/articles/, marked as a draft.",
        discussion: """
            EXAMPLE
              onrecord new article "Signals after the strike"
            """)

    @Argument(help: "The headline; the file's name is made from it.")
    var title: String

    @Option(help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
    var site = "."

    func run() throws {
        let console = Console()
        do {
            let path = try StarterArticle(title: title, date: Today.date()).write(to: site)
            console.print("wrote \(path)")
        } catch let failure as StarterSite.Failure {
            console.fail(failure.message)
            throw Status.couldNotRun
        }
    }
}
