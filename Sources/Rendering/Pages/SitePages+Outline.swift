import BriefingModel

extension SitePages {
    /// What pages are made from besides the records of the briefing, as far as the words of articles and claims decide it:
    /// which files there are, what is the same on all pages, and which articles tell of which records, how often.
    ///
    /// Where two sites have the same but for those words, and the same of this, a page differs only if the words differ of
    /// an article or a claim that was looked up for it.
    public var outline: [UInt8] {
        let edition = press.site.edition
        let index = edition.briefing.index
        var outline = Outline()
        for page in self { outline.add(page.path.utf8) }
        for part in press.site.rendered { outline.add(part.bytes) }
        for origin in edition.imageOrigins { outline.add(origin.utf8) }
        outline.add(index.mentionsOfClaim, of: edition.briefing.claims)
        outline.add(index.mentionsOfSpeaker, of: edition.briefing.speakers)
        outline.add(index.mentionsOfSource, of: edition.briefing.sources)
        outline.add(index.mentionsOfEvent, of: edition.briefing.events)
        outline.add(index.mentionsOfQuestion, of: edition.briefing.questions)
        outline.add(index.mentionsOfInquiry, of: edition.briefing.inquiries)
        for article in edition.briefing.articles.refs {
            outline.add(index.claimsOfArticle[article].map(\.row))
        }
        return outline.bytes
    }
}

/// Bytes that are the same only where what was added is the same.
private struct Outline {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: some Collection<UInt8>) {
        add(text.count)
        bytes += text
    }

    mutating func add(_ rows: [Int32]) {
        add(rows.count)
        for row in rows { add(Int(row)) }
    }

    /// Whose prose tells of each record, time and again.
    mutating func add<Record>(_ mentions: Adjacency<Record, Mention>, of table: Table<Record>) {
        for ref in table.refs {
            add(mentions[ref].count)
            for mention in mentions[ref] {
                switch mention.host {
                case .article(let host): add([0, host.row])
                case .speaker(let host): add([1, host.row])
                case .source(let host): add([2, host.row])
                case .event(let host): add([3, host.row])
                }
            }
        }
    }

    private mutating func add(_ number: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { bytes += $0 }
    }
}
