import Testing

@testable import BriefingModel

/// Which records are looked up.
@Suite struct ReadLogTests {
    private struct Looked {
        let briefing: Briefing
        let log: ReadLog
        let noting: Briefing

        init() {
            var desk = Desk()
            desk.speaker("ann")
            for id in ["a", "b", "c"] { desk.claim(id, .by("ann")) }
            briefing = desk.briefing()
            log = briefing.readLog()
            noting = briefing.noting(in: log)
        }

        func claim(_ row: Int) -> UInt32 { UInt32(briefing.articles.count + row) }
    }

    @Test func eachOnceAndSorted() {
        let looked = Looked()
        _ = [2, 0, 2].map { looked.noting[Ref<Claim>($0)].text }
        #expect(looked.log.take() == [looked.claim(0), looked.claim(2)])
        #expect(looked.log.take() == [])
        _ = looked.noting[Ref<Claim>(2)].text
        #expect(looked.log.take() == [looked.claim(2)])
    }

    @Test func allThatALoopComesBy() {
        let looked = Looked()
        #expect(looked.noting.claims.map(\.id) == ["a", "b", "c"])
        #expect(looked.log.take() == (0..<3).map(looked.claim))
    }

    @Test func nothingOfTheBriefingItself() {
        let looked = Looked()
        #expect(looked.briefing.claims.map(\.id) == ["a", "b", "c"])
        _ = looked.noting.speakers.map(\.id)
        #expect(looked.log.take() == [])
    }

    @Test func aPartTellsWhatWasLookedUpInItThoughItWasBefore() {
        let looked = Looked()
        _ = looked.noting[Ref<Claim>(1)].text
        let start = looked.log.begin()
        _ = [1, 0, 1].map { looked.noting[Ref<Claim>($0)].text }
        #expect(Array(looked.log.numbers(since: start)) == [looked.claim(1), looked.claim(0)])
        looked.log.note([looked.claim(2)])
        #expect(looked.log.take() == (0..<3).map(looked.claim))
    }
}
