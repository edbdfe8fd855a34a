import EDTF

/// Gathers the changes of a briefing, sorts them, and counts as it goes through them once.
struct ChangeLog {
    private let briefing: Briefing
    private let facts: DerivedFacts
    private let last: CivilDate
    private var items: [Item] = []
    private var opened: [(date: CivilDate, matter: Matter)] = []

    init(_ briefing: Briefing, _ facts: DerivedFacts, through last: CivilDate) {
        self.briefing = briefing
        self.facts = facts
        self.last = last
    }

    /// The matters opened by the last date, in the order in which they were.
    var matters: [Matter] { opened.map(\.matter) }

    /// A change with what it is sorted by.
    private struct Item {
        var entry: Chronicle.Entry
        var said: Span
        /// Claims before matters before corrections, for ids are unique among records of one kind only.
        var kind: Int
        var row: Int32
        /// What comes first of one record.
        var step: Int

        var makesDay: Bool { kind == 0 }

        static func < (a: Item, b: Item) -> Bool {
            if a.entry.date != b.entry.date { return a.entry.date < b.entry.date }
            if a.said != b.said { return a.said < b.said }
            return (a.kind, a.row, a.step) < (b.kind, b.row, b.step)
        }
    }

    private mutating func add(
        _ change: Chronicle.Change, on date: CivilDate, said: Span?, kind: Int, row: Int32, step: Int = 0
    ) {
        guard date <= last else { return }
        let never = Span(earliest: .max, latest: .max)
        items.append(
            Item(entry: .init(date: date, change: change), said: said ?? never, kind: kind, row: row, step: step))
    }

    // MARK: What there is

    mutating func addClaims() {
        for claim in briefing.claims.refs {
            let record = briefing[claim]
            add(.reported(claim), on: record.reported, said: said(claim), kind: 0, row: claim.row)
            for (position, attribution) in record.attributions.enumerated() where attribution.reported > record.reported
            {
                add(
                    .attributed(claim, attribution: position), on: attribution.reported, said: attribution.said?.span,
                    kind: 0, row: claim.row, step: 1 + position)
            }
            for (position, change) in facts.history(of: claim).enumerated() where change.date > record.reported {
                add(
                    .standing(claim, position: position), on: change.date, said: said(change, of: claim), kind: 0,
                    row: claim.row, step: .max)
            }
        }
    }

    mutating func addMatters() {
        for (row, matter) in Matter.all(in: briefing).enumerated() {
            guard let opens = matter.opens(in: briefing), opens <= last else { continue }
            opened.append((opens, matter))
            let settled = matter.settledBy(in: briefing)
            if let closes = matter.closes(in: briefing) {
                add(
                    .closed(matter), on: max(opens, closes), said: settled.flatMap { said($0) }, kind: 1,
                    row: Int32(row), step: 1)
            }
            // A caveat is part of what was reported.
            if case .caveat = matter { continue }
            add(.opened(matter), on: opens, said: nil, kind: 1, row: Int32(row))
        }
        let order = opened.indices.sorted { (opened[$0].date, $0) < (opened[$1].date, $1) }
        opened = order.map { opened[$0] }
    }

    mutating func addCorrections() {
        for article in briefing.articles.refs {
            for (position, correction) in briefing[article].corrections.enumerated() {
                add(
                    .corrected(article, correction: position), on: correction.date, said: nil, kind: 2,
                    row: article.row, step: position)
            }
        }
    }

    /// When a claim was first said, by those who were reported to say it on the day on which it became known.
    private func said(_ claim: Ref<Claim>) -> Span? {
        let record = briefing[claim]
        return record.attributions.lazy.filter { $0.reported == record.reported }.compactMap(\.said?.span).min()
    }

    /// When that was said which made a claim stand otherwise, if it became known on the very day.
    private func said(_ change: StandingChange, of claim: Ref<Claim>) -> Span? {
        let deciding: [Ref<Claim>] =
            switch change.cause {
            case .status(let position): [briefing[claim].statuses[position].by].compactMap(\.self)
            case .relation(let position): [briefing.relations[position].from]
            case .contradicted(let claims): claims
            case .origins, .reported: []
            }
        let own = briefing[claim].attributions.lazy.filter { $0.reported == change.date }.compactMap(\.said?.span)
        if case .origins = change.cause { return own.min() }
        return deciding.lazy.filter { briefing[$0].reported == change.date }.compactMap { said($0) }.min()
    }

    // MARK: Day by day

    /// The changes in order, and the days that they make. What is asked, settled or corrected makes no day of its
    /// own and belongs to the next; after the last day nothing is left to belong to.
    mutating func days() -> ([Chronicle.Entry], [Chronicle.Day]) {
        items.sort(by: <)
        let end = (items.lastIndex(where: \.makesDay) ?? -1) + 1
        var days: [Chronicle.Day] = []
        var counts = StandingCounts()
        var (start, openedCount, settled) = (0, 0, 0)
        while start < end {
            guard let first = items[start..<end].firstIndex(where: \.makesDay) else { break }
            let date = items[first].entry.date
            var day = Chronicle.Day(
                date: date, entries: start..<start, standings: counts, reported: 0, changed: 0, opened: 0, open: 0)
            while start < items.count, items[start].entry.date <= date {
                count(items[start].entry.change, &day, &settled)
                start += 1
            }
            while openedCount < opened.count, opened[openedCount].date <= date { openedCount += 1 }
            day.entries = day.entries.lowerBound..<start
            day.opened = openedCount
            day.open = openedCount - settled
            counts = day.standings
            days.append(day)
        }
        return (items[..<start].map(\.entry), days)
    }

    private func count(_ change: Chronicle.Change, _ day: inout Chronicle.Day, _ settled: inout Int) {
        switch change {
        case .reported(let claim):
            day.reported += 1
            day.standings.add(facts.history(of: claim).first?.standing)
        case .standing(let claim, let position):
            let (before, after) = facts.change(position, of: claim)
            if before.standing != after.standing { day.changed += 1 }
            day.standings.change(from: before.standing, to: after.standing)
        case .closed: settled += 1
        case .attributed, .opened, .corrected: break
        }
    }
}
