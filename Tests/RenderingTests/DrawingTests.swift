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
        let axis = try #require(TimeAxis([0, day, 40 * day], .english))
        #expect(axis.unit == .day)
        #expect(axis.columns.map(\.name) == ["1 January 1970", "2 January 1970", "10 February 1970"])
        #expect(axis.gaps.count == 1)
        let widths = axis.columns[1].x - axis.columns[0].x
        #expect(axis.columns[2].x - axis.columns[1].x == widths + Hundredths(2))
        #expect(axis.x(day / 2) == axis.columns[0].x + widths / 2)
        #expect(axis.x(.min) == TimeAxis.left && axis.x(.max) == TimeAxis.right)
    }

    @Test("Each year is named where it changes, also where the first of its days has no room for a label")
    func years() throws {
        let days = [(1980, 5, 21), (2015, 7, 14), (2020, 1, 3), (2020, 1, 8), (2020, 1, 9), (2020, 1, 10)]
        let axis = try #require(
            TimeAxis(days.map { Fixture.day(Int64($0.0), $0.1, $0.2).dayNumber * 86_400 }, .english))
        let wide = axis.labels(characterWidth: Hundredths(count: 80))
        #expect(wide.map(\.text) == ["21 May", "14 Jul", "3 Jan", "8 Jan", "9 Jan", "10 Jan"])
        #expect(wide.map(\.year) == ["1980", "2015", "2020", nil, nil, nil])
        let narrow = axis.labels(characterWidth: Hundredths(5))
        #expect(narrow.map(\.text) == ["21 May", "8 Jan"])
        #expect(narrow.map(\.year) == ["1980", "2020"])
    }

    @Test(
        "Longer stretches are drawn in longer units",
        arguments: [
            (5, TimeUnit.day), (200, .month), (3_000, .year), (30_000, .decade), (300_000, .century),
        ])
    func units(days: Int, unit: TimeUnit) throws {
        let instants = (0..<40).map { Int64($0 * days / 40 * 86_400) }
        #expect(try #require(TimeAxis(instants, .english)).unit == unit)
    }
}
