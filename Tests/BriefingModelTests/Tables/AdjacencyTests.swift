import Testing

@testable import BriefingModel

/// What is tied to a row.
@Suite struct AdjacencyTests {
    private func adjacency(rows: Int, _ pairs: [(Int, String)]) -> Adjacency<Claim, String> {
        Adjacency(rows: rows, pairs.map { (Ref($0), $1) })
    }

    @Test func pairsAreGroupedByRowAndKeepTheirOrder() {
        let found = adjacency(rows: 4, [(2, "x"), (0, "a"), (2, "y"), (0, "b"), (2, "x")])
        #expect(Array(found[Ref(0)]) == ["a", "b"])
        #expect(Array(found[Ref(1)]) == [])
        #expect(Array(found[Ref(2)]) == ["x", "y", "x"])
        #expect(Array(found[Ref(3)]) == [])
    }

    @Test func noPairsAndNoRowsAreFine() {
        #expect(adjacency(rows: 2, [])[Ref(1)].isEmpty)
        #expect(adjacency(rows: 1, [(0, "a")])[Ref(0)].count == 1)
    }

    @Test func someThingsAreReplacedInTheirPlaces() throws {
        let before = adjacency(rows: 3, [(2, "old"), (0, "a"), (2, "x"), (0, "old"), (2, "old")])
        func replaced(_ pairs: [(Int, String)]) -> [[String]]? {
            before.replacing(where: { $0 == "old" }, with: pairs.map { (Ref($0), $1) }).map { found in
                (0..<3).map { Array(found[Ref($0)]) }
            }
        }
        #expect(replaced([(2, "1"), (0, "2"), (2, "3")]) == [["a", "2"], [], ["1", "x", "3"]])
        #expect(replaced([(2, "1"), (0, "2")]) == nil)
        #expect(replaced([(2, "1"), (0, "2"), (2, "3"), (2, "4")]) == nil)
        #expect(replaced([(2, "1"), (0, "2"), (1, "3")]) == nil)
        #expect(replaced([]) == nil)
    }

    @Test func aBriefingAnswersFromBothSides() throws {
        var desk = Desk()
        desk.speaker("ann")
        desk.speaker("cnn", kind: .outlet)
        desk.source("wire", outlet: "cnn")
        desk.source("copy", copyOf: "wire")
        desk.claim("a", .by("ann", via: ["wire"]), .by("ann", via: ["wire", "copy"]))
        desk.claim("b", heldBy: ["ann"], .byNobody(via: ["copy"], voice: "cnn"))
        desk.relation("b", .contradicts, "a")
        desk.relation("b", .supports, "a")
        let briefing = desk.briefing()
        let (a, b) = try (#require(briefing.claims.ref("a")), #require(briefing.claims.ref("b")))
        let index = briefing.index
        #expect(Array(index.claimsOfSpeaker[try #require(briefing.speakers.ref("ann"))]) == [a, b])
        #expect(Array(index.claimsOfSpeaker[try #require(briefing.speakers.ref("cnn"))]) == [b])
        #expect(Array(index.claimsOfSource[try #require(briefing.sources.ref("wire"))]) == [a])
        #expect(Array(index.claimsOfSource[try #require(briefing.sources.ref("copy"))]) == [a, b])
        #expect(index.relationsFrom[b].map { briefing.relations[$0].kind } == [.contradicts, .supports])
        #expect(index.relationsTo[a].map { briefing.relations[$0].from } == [b, b])
        #expect(index.relationsTo[b].isEmpty)
        #expect(index.sourcesOfOutlet[try #require(briefing.speakers.ref("cnn"))].map { briefing[$0].id } == ["wire"])
        #expect(index.derivedFromSource[try #require(briefing.sources.ref("wire"))].map { briefing[$0].id } == ["copy"])
    }
}
