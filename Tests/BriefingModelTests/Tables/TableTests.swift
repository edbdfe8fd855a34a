import BriefingModel
import Testing

/// Records by row, by id and by former id.
@Suite struct TableTests {
    private struct Thing: Identified {
        var id: String
    }

    private let table = Table(
        ["strike", "a", "denial", "b-2"].map(Thing.init),
        aliases: [("toll", "strike"), ("first", "a"), ("lost", "gone")])

    @Test func recordsAreSortedByID() {
        #expect(table.map(\.id) == ["a", "b-2", "denial", "strike"])
        #expect(table.refs.map { table[$0].id } == table.map(\.id))
        #expect(table.count == 4)
    }

    @Test(arguments: ["a", "b-2", "denial", "strike"])
    func aRecordIsFoundByItsID(id: String) {
        #expect(table.ref(id).map { table[$0].id } == id)
    }

    @Test(arguments: ["", "A", "b", "toll", "zzz"])
    func whatIsNoIDIsNotFound(id: String) {
        #expect(table.ref(id) == nil)
    }

    @Test func formerIDsLeadToTheirRecordsAndOnlyThere() {
        #expect(table.aliases.map(\.id) == ["first", "toll"])
        #expect(table.aliases.map { table[$0.ref].id } == ["a", "strike"])
    }

    @Test func anEmptyTableAnswersToo() {
        let empty = Table<Thing>([])
        #expect(empty.isEmpty && empty.refs.isEmpty && empty.ref("a") == nil)
    }

    @Test func refsAreInTheOrderOfTheIDs() throws {
        #expect(try #require(table.ref("a")) < #require(table.ref("strike")))
        #expect(Ref<Thing>(2) == Ref<Thing>(2))
        #expect(Set([Ref<Thing>(1), Ref<Thing>(1), Ref<Thing>(2)]).count == 2)
        #expect(Ref<Thing>(3).row == 3)
    }
}
