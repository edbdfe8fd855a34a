// What each step of a build costs by itself, on the site whose folder is named: `micro-benchmarks SITE`.
// One thread, so that figures are of the work and not of the machine's other cores.

import EDTF
import Linking
import Reading
import Rendering
import TextMatching
import TimeZones

guard CommandLine.arguments.count == 2 else {
    print("usage: micro-benchmarks SITE")
    throw CancellationError()
}
let stopwatch = Stopwatch()
let reader = SiteReader(root: CommandLine.arguments[1], privateFolder: nil, jobs: 1)
let read = try reader.read()
let linked = Linker(read, zones: TimeZoneDatabase.system()).link()
let briefing = linked.briefing

try stopwatch.time("reading", "file", count: read.records.count) { _ = try reader.read() }

stopwatch.time("linking", "claim", count: briefing.claims.count) {
    _ = Linker(read, zones: TimeZoneDatabase.system()).link()
}

let texts = briefing.articles.prefix(200).map { article in article.body.textBlocks.map(\.text).filter { !$0.isEmpty } }
stopwatch.time("anchoring", "article", count: texts.count) {
    for blocks in texts {
        let words = String(blocks[blocks.count / 2].prefix(40))
        if let selector = TextQuoteSelector(exact: words) { _ = AnchorIndex(blocks: blocks).resolve(selector) }
    }
}

let dates = ["2020-01-08", "1985-04~", "201X", "[..2020-01-08]", "2004-06-11/2004-06~", "Y17E7", "2020-01-07T23:10:00"]
try stopwatch.time("EDTF", "date", count: 1000 * dates.count) {
    for _ in 0..<1000 { for date in dates { _ = try EDTF(date) } }
}

if let theme = Theme.load().0 {
    let pages = try SitePages(
        briefing: briefing, facts: linked.facts, theme: theme, zones: linked.zones, contentPath: read.contentPath(of:)
    )
    var bytes: [UInt8] = []
    try stopwatch.time("rendering", "page", count: pages.count) {
        for page in pages {
            bytes.removeAll(keepingCapacity: true)
            try page.render(into: &bytes)
        }
    }
}
