import BriefingModel
import Testing

/// What became known and what changed, day by day.
@Suite struct ChronicleTests {
    /// A toll, denied, and replaced.
    private var desk: Desk {
        var desk = Desk()
        desk.speaker("ann")
        desk.speaker("bob")
        desk.claim("toll", .by("ann", on: 3), .by("bob", on: 6, attributed: .inferred))
        desk.claim("denial", .by("bob", on: 5))
        desk.claim("new-toll", .by("ann", on: 9))
        desk.claim("demand", kind: .demand, .by("bob", on: 5))
        desk.relation("denial", .contradicts, "toll")
        desk.relation("new-toll", .supersedes, "toll")
        return desk
    }

    @Test func everyDateOnWhichAnythingWasReportedOrChangedIsADay() {
        let chronicle = NamedChronicle(desk)
        #expect(chronicle.dates == [3, 5, 6, 9])
        #expect(chronicle.changes(on: 3) == ["toll reported"])
        #expect(chronicle.changes(on: 5) == ["demand reported", "denial reported", "toll contested"])
        #expect(chronicle.changes(on: 6) == ["toll said again"])
        #expect(chronicle.changes(on: 9) == ["denial open", "new-toll reported", "toll superseded"])
    }

    @Test func aStatusMakesADay() {
        var desk = desk
        desk.status(of: "denial", .refuted, on: 8)
        #expect(NamedChronicle(desk).changes(on: 8) == ["denial refuted", "toll open"])
    }

    @Test func theTotalsAreThoseOfTheEndOfTheDay() {
        let chronicle = NamedChronicle(desk)
        #expect(chronicle.totals(on: 3) == "1 known: 1 open")
        #expect(chronicle.totals(on: 5) == "3 known: 2 contested")
        #expect(chronicle.totals(on: 9) == "4 known: 2 open, 1 superseded")
        #expect(chronicle.chronicle.days.map(\.standings.fallen) == [0, 0, 0, 1])
        #expect(chronicle.chronicle.days.map(\.reported) == [1, 2, 0, 1])
        #expect(chronicle.chronicle.days.map(\.changed) == [0, 1, 0, 2])
    }

    @Test func nothingFromAfterTheLastDateIsInIt() {
        let chronicle = NamedChronicle(desk, through: 5)
        #expect(chronicle.dates == [3, 5])
        #expect(chronicle.chronicle.claims.count == 3)
    }

    @Test func aDateLeadsToTheDayAtOrBeforeIt() {
        let chronicle = NamedChronicle(desk).chronicle
        #expect(chronicle.day(at: day(2)) == nil)
        #expect(chronicle.day(at: day(3)) == 0)
        #expect(chronicle.day(at: day(8)) == 2)
        #expect(chronicle.day(at: day(30)) == 3)
    }

    @Test(arguments: 0..<300)
    func totalsKeptAlongTheWayAreThoseCountedAnew(seed: Int) {
        let named = NamedChronicle(Desk.random(seed: seed))
        let claims = named.briefing.claims
        for day in named.chronicle.days {
            let known = claims.refs.filter { claims[$0].reported <= day.date }
            var counts = StandingCounts()
            for claim in known { counts.add(named.facts.standing(of: claim, on: day.date)?.standing) }
            #expect(day.standings == counts)
            #expect(Set(named.chronicle.claims.prefix(day.known)) == Set(known))
        }
    }

    @Test(arguments: 0..<300)
    func daysAreTheDatesOfReportsAndChangesAndShareTheEntriesAmongThem(seed: Int) {
        let named = NamedChronicle(Desk.random(seed: seed))
        let claims = named.briefing.claims
        var dates = Set(claims.flatMap { $0.attributions.map(\.reported) })
        for claim in claims.refs { dates.formUnion(named.facts.history(of: claim).map(\.date)) }
        #expect(named.chronicle.days.map(\.date) == dates.sorted())
        var end = 0
        for day in named.chronicle.days {
            #expect(day.entries.lowerBound == end && !day.entries.isEmpty)
            #expect(named.chronicle.entries[day.entries].allSatisfy { $0.date == day.date })
            end = day.entries.upperBound
        }
        #expect(end == named.chronicle.entries.count)
    }

    /// Work is counted in entries, for a page shows no more than a day's.
    @Test(arguments: [100, 1_000, 4_000])
    func entriesGrowWithTheChangesAndNotWithDatesTimesClaims(count: Int) {
        var desk = Desk()
        desk.speaker("ann")
        for number in 0..<count {
            desk.claim("c\(number)", .by("ann", on: 1 + number))
            if number % 2 == 1 { desk.relation("c\(number)", .supersedes, "c\(number - 1)") }
        }
        let chronicle = NamedChronicle(desk, through: count).chronicle
        #expect(chronicle.days.count == count)
        #expect(chronicle.entries.count == count + count / 2)
        #expect(chronicle.days.last?.standings.fallen == count / 2)
    }
}

/// A chronicle, asked for by day and told in few words.
private struct NamedChronicle {
    let briefing: Briefing
    let facts: DerivedFacts
    let chronicle: Chronicle

    init(_ desk: Desk, through last: Int = 31) {
        briefing = desk.briefing()
        facts = DerivedFacts(briefing)
        chronicle = Chronicle(briefing, facts, through: day(last))
    }

    var dates: [Int] { chronicle.days.map(\.date.day) }

    /// The changes of a day as `toll reported`, `toll contested`.
    func changes(on date: Int) -> [String] {
        guard let found = chronicle.days.first(where: { $0.date == day(date) }) else { return [] }
        return chronicle.entries[found.entries].map { entry in
            switch entry.change {
            case .reported(let claim): "\(briefing[claim].id) reported"
            case .attributed(let claim, _): "\(briefing[claim].id) said again"
            case .standing(let claim, let position):
                "\(briefing[claim].id) \(facts.change(position, of: claim).after.standing.rawValue)"
            case .opened, .closed, .corrected: "a matter"
            }
        }
    }

    /// `3 known: 2 contested, 1 open`.
    func totals(on date: Int) -> String {
        guard let found = chronicle.days.first(where: { $0.date == day(date) }) else { return "" }
        return "\(found.known) known: "
            + found.standings.each.map { "\($0.count) \($0.standing.rawValue)" }.joined(separator: ", ")
    }
}
