import Testing

@testable import Reading

/// The keys of a record and the sets of them.
@Suite struct KeyTableTests {
    @Test func everyKeyIsFound() {
        let keys = (0..<FieldSet.capacity).map { "key-\($0 * $0)" }
        let table = KeyTable(keys)
        for (position, key) in keys.enumerated() { #expect(table[key] == position) }
        for other in ["", "key", "key-2", "KEY-1", "key-\u{301}1"] { #expect(table[other] == nil) }
    }

    @Test func ofEqualKeysTheFirstCounts() {
        #expect(KeyTable(["a", "b", "a"])["a"] == 0)
        #expect(KeyTable([])["a"] == nil)
    }

    @Test func sets() {
        var set = FieldSet([3, 127])
        set.insert(0)
        #expect(set.positions == [0, 3, 127])
        #expect(set.subtracting(FieldSet([3, 4])).positions == [0, 127])
        #expect(!set.isEmpty && FieldSet().isEmpty && set.subtracting(set).isEmpty)
    }
}
