import Mustache
import Testing

@testable import Rendering

@Suite("Drawings")
struct DrawingTests {
    @Test(
        "Coordinates have at most two decimals",
        arguments: [
            (0, "0"), (300, "3"), (9750, "97.5"), (1234, "12.34"), (5, "0.05"), (-125, "-1.25"),
        ])
    func decimals(hundredths: Int, expected: String) {
        var output = Output()
        output.append(Hundredths(count: hundredths))
        #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
    }

    @Test(
        "Words break at spaces, and within words that are too long",
        arguments: [
            ("one two three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 4, [""]),
            ("a abcdef b", 4, ["a", "abcd", "ef b"]),
        ])
    func wrapping(text: String, width: Int, expected: [String]) {
        #expect(TextWrap.lines(text, width: width) == expected)
    }

    @Test("Days with entries are columns of one width; what lies between shrinks into a gap")
    func axis() throws {
        let day: Int64 = 86_400
        let axis = try #require(TimeAxis([0, day, 40 * day], in: nil, .english))
        #expect(axis.unit == .day)
        #expect(axis.columns.map(\.label) == ["1 Jan", "2 Jan", "10 Feb"])
        #expect(axis.gaps.count == 1)
        let widths = axis.columns[1].x - axis.columns[0].x
        #expect(axis.columns[2].x - axis.columns[1].x == widths + Hundredths(3))
        #expect(axis.x(day / 2) == axis.columns[0].x + widths / 2)
        #expect(axis.x(.min) == TimeAxis.left && axis.x(.max) == TimeAxis.right)
    }

    @Test(
        "Longer stretches are drawn in longer units",
        arguments: [
            (5, TimeAxis.Unit.day), (200, .month), (3_000, .year), (30_000, .decade), (300_000, .century),
        ])
    func units(days: Int, unit: TimeAxis.Unit) throws {
        let instants = (0..<40).map { Int64($0 * days / 40 * 86_400) }
        #expect(try #require(TimeAxis(instants, in: nil, .english)).unit == unit)
    }
}
