import BriefingModel

/// Collects the files of a site.
struct PageList {
    /// A file, by where it goes and what it is made from.
    struct Entry: Sendable {
        let path: String
        let content: Page.Content
    }

    let press: Press
    private(set) var entries: [Entry] = []

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
            add(TimelineCalendar.path, .calendar)
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
            add(ClaimCitation.path(of: briefing[claim].id), .citation(claim))
        }
    }

    /// Adds what other programs than browsers read.
    private mutating func addFilesForOthers() {
        let base = briefing.site.baseURL
        let own = press.theme.hostFiles
        add(RobotsFile.path, .file(own[RobotsFile.path] ?? RobotsFile(sitemap: base.map { $0 + Sitemap.path })))
        add(HeadersFile.path, own[HeadersFile.path].map { .file($0) } ?? .headers)
        guard let base else { return }
        for kind in FeedKind.all(of: edition) {
            add(kind.atomPath, .feed(kind, .atom))
            add(kind.jsonPath, .feed(kind, .json))
        }
        let listed = entries.compactMap { entry in
            entry.content.isListed(in: briefing)
                ? Sitemap.Entry(path: entry.path, lastChange: entry.content.lastChange(in: briefing)) : nil
        }
        for (path, file) in Sitemap(base: base, listed).files { add(path, .file(file)) }
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
        entries.append(Entry(path: path, content: content))
    }

    private mutating func addParts(_ path: String, entries: Int, _ content: (Int) -> Page.Content) {
        for part in 1...Parts.count(of: entries) { add(Parts.path(path, part: part), content(part)) }
    }
}
