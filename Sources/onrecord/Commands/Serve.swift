import ArgumentParser
import FileWatching
import Foundation
import Previewing
import Reading

/// `onrecord serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a site in the browser while it is being written.",
        discussion: """
            Pages come from memory and are rendered when they are asked for; nothing is written. A saved file is shown
            at once, in every open page, at the place where the reader was. Drafts are shown, marked as drafts. While
            there are errors the last good page stays, under what 'onrecord check' finds.

            Only this computer can ask, unless --host says otherwise. Ctrl-C ends it.

            EXAMPLES
              onrecord serve                       show ./content at \(Serve.usualAddress)
              onrecord serve briefings --open      another site; open the browser
              onrecord serve --port 0              at any free port
              onrecord serve --host 0.0.0.0        let other computers read it, by this one's address in digits
            """)

    private static let usualPort: UInt16 = 8642
    private static var usualAddress: String { "http://127.0.0.1:\(usualPort)/" }

    @OptionGroup var options: ReadingOptions
    @OptionGroup var accepted: BaselineOptions

    @Option(name: .shortAndLong, help: "The port to listen at; 0 for any that is free.")
    var port = Serve.usualPort

    @Option(help: ArgumentHelp("The address to listen at, in digits.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(help: "Open the front page in the browser.")
    var open = false

    @Flag(help: "Say how long each part of an update took.")
    var timings = false

    func run() async throws {
        let console = Console()
        let site = options.site
        // A baseline that cannot be read is said at the start, as by every command.
        _ = try KnownFindings(accepted, site: site, on: console)
        guard let root = Self.realPath(site) else {
            console.fail(SiteReader.CannotRead.noContent(folder: site).description)
            throw Status.couldNotRun
        }
        let report = PreviewReport(on: console, showsTimings: timings)
        let previewed = PreviewedSite(
            root: root, privateFolder: options.private, jobs: options.jobs,
            baseline: accepted.baseline ?? root + "/baseline.json"
        ) { [accepted] diagnostics, files in
            // It may be changed into something else meanwhile; then it accepts nothing, and the terminal says why.
            guard let known = try? KnownFindings(accepted, site: site, on: console) else { return diagnostics }
            return known.split(diagnostics, of: files).reported
        }
        let interruption = Interruption()
        do {
            let preview = try Preview(previewed, tell: report.tell)
            let server = try await PreviewServer(preview, host: host, port: port)
            Task { [open] in
                do {
                    try await preview.run {
                        console.print("serving \(site) at \(server.address) (Ctrl-C ends it)")
                        if open { Browser.open(server.address, on: console) }
                        report.begin()
                    }
                } catch {
                    interruption.end(error)
                }
            }
            try await interruption.wait()
            // Whatever is being made or checked is not waited for: nothing is written.
            preview.stop()
            await server.stop()
        } catch let error as SiteReader.CannotRead {
            console.fail(error.description)
            throw Status.couldNotRun
        } catch let error as PreviewServer.CannotServe {
            console.fail(error.message(host: host))
            throw Status.couldNotRun
        } catch let error as CannotWatch {
            console.fail("the site cannot be watched: \(error.reason)")
            throw Status.couldNotRun
        }
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}

extension PreviewServer.CannotServe {
    fileprivate func message(host: String) -> String {
        switch self {
        case .taken(let port):
            "port \(port) at \(host) is taken by another program; choose another with --port, or --port 0 for a free one"
        case .noAddress(let host):
            "'\(host)' is no address; --host takes one in digits, such as 127.0.0.1 or ::1, or 'localhost'"
        case .refused(let reason): "cannot listen at \(host): \(reason)"
        }
    }
}
