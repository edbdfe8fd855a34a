import BriefingModel

/// Collects the files of a site.
struct PageList {
    let press: Press
    private(set) var pages: [Page] = []

    private var edition: Edition { press.site.edition }
    private var briefing: Briefing { press.site.edition.briefing }

    init(press: Press) { self.press = press }

    mutating func addAll() {
        let edition = edition
        add("index.html", .index)
        for asset in press.theme.assets.files { add(asset.path, .file(AssetFile(bytes: asset.bytes))) }
        addRecords(briefing.articles, .articles, title: \.title, count: { _ in 1 }) { ref, _ in .article(ref) }
        addRecords(briefing.claims, .claims, title: \.text, count: { ClaimContext.entries($0, edition) }) {
            .claim($0, part: $1)
        }
        addCitations()
        addRecords(briefing.speakers, .speakers, title: \.displayName, count: { SpeakerContext.entries($0, edition) }) {
            .speaker($0, part: $1)
        }
        addRecords(briefing.sources, .sources, title: \.title, count: { SourceContext.entries($0, edition) }) {
            .source($0, part: $1)
        }
        addRecords(briefing.events, .events, title: \.title, count: { EventContext.entries($0, edition) }) {
            .event($0, part: $1)
        }
        if has(.timeline) {
            add(TimelineCalendar.path, .file(TimelineCalendar(edition)))
            for order in TimelineOrder.allCases {
                for page in 0..<edition.timelines.pages(order) {
                    add(edition.timelines.path(order, page: page), .timeline(order, page: page))
                }
            }
        }
        if has(.asKnown) {
            let days = edition.chronicle.days
            addParts(AsKnown.index, entries: days.count) { .asKnownDates(part: $0) }
            for (position, day) in days.enumerated() {
                addParts(AsKnown.path(day.date), entries: day.entries.count) { .asKnown(day: position, part: $0) }
            }
        }
        if has(.contested) { addParts("contested.html", entries: edition.disputes.count) { .contested(part: $0) } }
        if has(.open) { addParts("open.html", entries: edition.openItems.items.count) { .open(part: $0) } }
        if has(.corrections) {
            addParts("corrections.html", entries: CorrectionsContext.entries(edition)) { .corrections(part: $0) }
        }
        if has(.method) { add("method.html", .method) }
        if has(.search) { add(SearchContext.path, .search) }
        for alias in briefing.site.aliases {
            add(alias.from + ".html", .redirect(target: alias.to + ".html", title: alias.to))
        }
        addFilesForOthers()
    }

    private mutating func addCitations() {
        guard has(.claims), has(.citations) else { return }
        for claim in briefing.claims.refs {
            let citation = ClaimCitation(claim, edition)
            add(ClaimCitation.path(of: citation.record.id), .file(ClaimCitationFile(citation: citation)))
        }
    }

    /// Adds what other programs than browsers read.
    private mutating func addFilesForOthers() {
        let base = briefing.site.baseURL
        let own = press.theme.hostFiles
        add(RobotsFile.path, .file(own[RobotsFile.path] ?? RobotsFile(sitemap: base.map { $0 + Sitemap.path })))
        let lasting = press.theme.assets.fingerprinted
        add(HeadersFile.path, .file(own[HeadersFile.path] ?? HeadersFile(edition, lasting: lasting)))
        guard let base else { return }
        for kind in FeedKind.all(of: edition) {
            guard let feed = Feed(kind, edition) else { continue }
            add(kind.atomPath, .file(AtomFeed(feed: feed)))
            add(kind.jsonPath, .file(JSONFeed(feed: feed)))
        }
        let entries = pages.compactMap { page in
            page.content.isListed(in: briefing)
                ? Sitemap.Entry(path: page.path, lastChange: page.content.lastChange(in: briefing)) : nil
        }
        for (path, file) in Sitemap(base: base, entries).files { add(path, .file(file)) }
        add(NotFound.path, .notFound)
    }

    /// Adds the pages of all records of a kind, those of their former ids, and the list of them.
    private mutating func addRecords<Record>(
        _ table: Table<Record>, _ list: ListPage, title: (Record) -> String, count: (Ref<Record>) -> Int,
        _ content: (Ref<Record>, Int) -> Page.Content
    ) {
        guard has(list.kind) else { return }
        addParts(list.path, entries: table.count) { .list(list, part: $0) }
        for ref in table.refs {
            addParts("\(list.rawValue)/\(table[ref].id).html", entries: count(ref)) { content(ref, $0) }
        }
        for (id, ref) in table.aliases {
            let record = table[ref]
            let target = "\(list.rawValue)/\(record.id).html"
            add("\(list.rawValue)/\(id).html", .redirect(target: target, title: title(record)))
        }
    }

    private func has(_ kind: PageKind) -> Bool { edition.kinds.contains(kind) }

    private mutating func add(_ path: String, _ content: Page.Content) {
        pages.append(Page(path: path, content: content, press: press))
    }

    private mutating func addParts(_ path: String, entries: Int, _ content: (Int) -> Page.Content) {
        for part in 1...Parts.count(of: entries) { add(Parts.path(path, part: part), content(part)) }
    }
}
