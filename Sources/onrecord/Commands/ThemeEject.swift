import ArgumentParser
import Foundation
import Rendering

/// `onrecord theme eject`
struct ThemeEject: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eject", abstract: "Put files of the built-in theme into templates/, to be changed there.",
        discussion: """
            Each takes the place of the built-in one from then on, also of later versions of it: take no more than you
            mean to change. A file that is there already is never written over.

            EXAMPLES
              onrecord theme eject partials/footer
              onrecord theme eject claim article --site briefings
            """)

    @Argument(help: "Their paths in templates/; '.mustache' may be left off.")
    var names: [String]

    @Option(help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
    var site = "."

    func validate() throws { for name in names { _ = try BuiltInTheme.found(name) } }

    func run() throws {
        let console = Console()
        do {
            guard FileManager.default.fileExists(atPath: site + "/content") else {
                throw StarterSite.Failure.noContent(site)
            }
            let files = try names.map { try BuiltInTheme.found($0) }
                .map { (path: site + "/templates/" + $0.path, bytes: $0.bytes) }
            for file in files where FileManager.default.fileExists(atPath: file.path) {
                throw StarterSite.Failure.exists(file.path)
            }
            for file in files {
                try StarterSite.write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
                console.print("wrote \(file.path)")
            }
        } catch let failure as StarterSite.Failure {
            console.fail(failure.message)
            throw Status.couldNotRun
        }
    }
}
