import BriefingModel
import Testing

/// What holds for every briefing, tried on many random ones.
@Suite struct LawTests {
    private static let seeds = 0..<300

    @Test(arguments: seeds)
    func everyAnswerIsThatOfThePlainReading(seed: Int) {
        let desk = Desk.random(seed: seed)
        let (facts, slow) = (desk.facts(), SlowFacts(desk: desk))
        for claim in desk.claims.map(\.id) {
            for date in 0...16 {
                #expect(facts.standing(claim, on: date) == slow.standing(claim, on: date), "\(claim) on \(date)")
                let (minimum, maximum) = slow.origins(claim, on: date)
                #expect(facts.origins(claim, on: date) == "\(minimum)–\(maximum)", "\(claim) on \(date)")
            }
        }
    }

    @Test(arguments: seeds)
    func aHistoryIsInDateOrderAndSaysNothingTwice(seed: Int) {
        let facts = Desk.random(seed: seed).facts()
        for claim in facts.briefing.claims.refs {
            let history = facts.facts.history(of: claim)
            for (earlier, later) in zip(history, history.dropFirst()) {
                #expect(earlier.date < later.date)
                #expect(earlier.standing != later.standing || earlier.cause != later.cause)
            }
        }
    }

    @Test(arguments: seeds)
    func theMinimumIsNeverAboveTheMaximumAndBothCountTheEnds(seed: Int) {
        var desk = Desk.random(seed: seed)
        desk.tangleSources(seed: seed)
        let facts = desk.facts()
        for claim in desk.claims.map(\.id) {
            guard let range = facts.range(claim, on: 16) else { continue }
            #expect(range.minimum <= range.maximum)
            #expect(Set(range.ends.map(\.certainly)).count == range.maximum)
            #expect(Set(range.ends.filter(\.isFirm).map(\.possibly)).count == range.minimum)
            #expect(range.ends == range.ends.sorted())
        }
    }

    @Test(arguments: seeds)
    func twoThatMayBeOneNeverRaiseTheMinimumNorTouchTheMaximum(seed: Int) {
        var desk = Desk.random(seed: seed)
        desk.tangleSources(seed: seed)
        let before = desk.facts()
        var random = SeededRandom(seed)
        for _ in 0..<3 {
            guard let other = desk.speakers.randomElement(using: &random)?.id else { continue }
            desk.speakers[Int.random(in: desk.speakers.indices, using: &random)].ties.append(.maybeSameAs(other))
        }
        let after = desk.facts()
        for claim in desk.claims.map(\.id) {
            guard let old = before.range(claim, on: 16), let new = after.range(claim, on: 16) else { continue }
            #expect(new.minimum <= old.minimum, "\(claim)")
            #expect(new.maximum == old.maximum, "\(claim)")
        }
    }

    @Test(arguments: seeds)
    func theOrderInWhichThingsAreWrittenChangesNothing(seed: Int) {
        var desk = Desk.random(seed: seed)
        desk.tangleSources(seed: seed)
        let before = desk.facts()
        var random = SeededRandom(seed)
        desk.speakers.shuffle(using: &random)
        desk.sources.shuffle(using: &random)
        desk.claims.shuffle(using: &random)
        desk.relations.shuffle(using: &random)
        for claim in desk.claims.indices { desk.claims[claim].attributions.shuffle(using: &random) }
        let after = desk.facts()
        for claim in desk.claims.map(\.id) {
            #expect(before.history(claim) == after.history(claim))
            #expect(before.range(claim, on: 16) == after.range(claim, on: 16))
            #expect(before.fallenSupport(of: claim, on: 16) == after.fallenSupport(of: claim, on: 16))
        }
        #expect(before.conflicts == after.conflicts)
    }
}

extension Desk {
    /// Makes some sources from several others.
    fileprivate mutating func tangleSources(seed: Int) {
        var random = SeededRandom(seed)
        for position in sources.indices.dropFirst(2) where Bool.random(using: &random) {
            sources[position].derivedFrom = sources[..<position].shuffled(using: &random).prefix(3).map(\.id)
        }
    }
}
