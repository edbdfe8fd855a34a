import ArgumentParser
import BriefingModel
import Checking
import LinkProbing

/// Whether the web is asked, and how.
struct ExternalOptions: ParsableArguments {
    @Flag(help: "Ask the web whether external links still lead anywhere: one request a second to each host.")
    var external = false

    @Option(
        help: ArgumentHelp("Where answers are kept between runs (default: the user's cache folder).", valueName: "file")
    )
    var linkCache: String?

    @Option(help: ArgumentHelp("Seconds that a server has to answer.", visibility: .hidden))
    var linkTimeout = 15.0

    @Option(help: ArgumentHelp("Seconds between two requests to one host.", visibility: .hidden))
    var linkPause = 1.0

    func validate() throws {
        guard linkTimeout > 0, linkPause >= 0 else { throw ValidationError("Seconds are not negative.") }
    }

    /// What the web, or the cache, says of every address of a site; nothing unless asked to.
    func answers(for briefing: Briefing, on console: Console) -> [String: LinkAnswer] {
        guard external else { return [:] }
        let addresses = ExternalAddresses.all(in: briefing)
        var cache = LinkCache(linkCache ?? CacheFolder().folder.appending(path: "links.json").path)
        var answers: [String: LinkAnswer] = [:]
        for address in addresses { answers[address] = cache[address] }
        let unknown = addresses.filter { answers[$0] == nil }
        guard !unknown.isEmpty else { return answers }
        if console.isTerminal { console.print("asking for \(unknown.count) addresses on the web") }
        let found = LinkProbe(timeout: linkTimeout, pause: linkPause).answers(to: unknown)
        do {
            try cache.keep(found)
        } catch {
            console.print("warning: the answers could not be kept for the next run: \(error.localizedDescription)")
        }
        return answers.merging(found) { $1 }
    }
}
