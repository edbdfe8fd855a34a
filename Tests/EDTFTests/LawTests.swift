import EDTF
import Testing

/// Laws that hold for every value, tried on random ones.
@Suite struct LawTests {
    /// Values of every form, and never too few of them for the laws to mean something.
    private static func values(_ count: Int, seed: UInt64) throws -> [(text: String, value: EDTF)] {
        var texts = RandomTexts(seed: seed)
        var values: [(String, EDTF)] = []
        var mistakes = 0
        while values.count < count {
            let text = texts.expression()
            do {
                values.append((text, try EDTF(text)))
            } catch {
                // Reversed, or a day no calendar has: the generator does not look.
                mistakes += 1
            }
        }
        try #require(mistakes < count, "most texts are valid")
        return values
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func canonicalTextReadsAsTheSameValue(seed: UInt64) throws {
        for (text, value) in try Self.values(4000, seed: seed) {
            let again = try EDTF(value.description)
            #expect(again == value, "\(text)")
            #expect(again.hashValue == value.hashValue, "\(text)")
            #expect(again.description == value.description, "\(text)")
            #expect(again.level <= value.level, "\(text)")
            #expect(again.earliest == value.earliest && again.latest == value.latest, "\(text)")
            #expect(!value.words().isEmpty && !value.words().contains("{"), "\(text)")
        }
    }

    @Test func orderIsTotal() throws {
        let values = try Self.values(100, seed: 4).map(\.value)
        for a in values {
            #expect(!(a < a))
            for b in values {
                // Exactly one of: before, the same, after.
                #expect([a < b, a == b, b < a].count { $0 } == 1, "\(a) \(b)")
                guard a < b else { continue }
                for c in values where b < c && !(a < c) { Issue.record("\(a) < \(b) < \(c), and not \(a) < \(c)") }
            }
        }
    }

    @Test func orderFollowsEarliestThenLatestThenText() throws {
        let sorted = try [
            "../1985", "../..", "[..1985]", "/1985", "-0044", "1984", "1985-01-01", "1985-01-01T00:00:00",
            "1985-01-01T24:00:00", "1985-01-02", "1985-01", "1985-21", "1985", "1985?", "1985/", "1985/..",
            "1986", "Y17E7",
        ].map { try EDTF($0) }.sorted().map(\.description)
        #expect(
            sorted == [
                "../1985", "/1985", "[..1985]", "../..", "-0044", "1984", "1985-01-01T00:00:00", "1985-01-01",
                "1985-01", "1985", "1985?", "1985/", "1985/..", "1985-01-01T24:00:00", "1985-01-02", "1985-21",
                "1986", "Y17E7",
            ])
    }

    @Test func theOrderOfAListDoesNotDependOnHowItCame() throws {
        var values = try Self.values(500, seed: 5).map(\.value)
        let sorted = values.sorted()
        var random = SplitMix64(seed: 6)
        values.shuffle(using: &random)
        #expect(values.sorted() == sorted)
    }

    /// Every day that fits the digits lies within the bounds, and the bounds themselves fit.
    @Test func boundsAreTheFirstAndLastDayThatFit() throws {
        var random = SplitMix64(seed: 8)
        var checked = 0
        while checked < 200 {
            let month = "\(random.pick(["0", "1", "X"]))\(random.pick(["0", "1", "2", "5", "9", "X"]))"
            let day = "\(random.pick(["0", "1", "2", "3", "X"]))\(random.pick(["0", "1", "8", "9", "X"]))"
            let year = random.pick(["20", "19", "00", "-00"]) + random.pick(["0X", "1X", "X3", "X0", "23", "24"])
            let text = "\(year)-\(month)-\(day)"
            checked += 1

            let fitting = days(fitting: text)
            guard let first = fitting.min(), let last = fitting.max() else {
                #expect(throws: EDTFError.self, "\(text)") { try EDTF(text) }
                continue
            }
            let value = try EDTF(text)
            #expect(value.earliest == .day(first), "\(text)")
            #expect(value.latest == .day(last), "\(text)")
        }
    }

    @Test func anIntervalLiesBetweenTheBoundsOfItsEnds() throws {
        for (text, value) in try Self.values(2000, seed: 9) {
            guard let interval = value.interval, let start = interval.start.date, let end = interval.end.date
            else { continue }
            #expect(value.earliest.date == start.earliest && value.latest.date == end.latest, "\(text)")
            #expect(start.earliest <= end.latest, "\(text)")
        }
    }

    @Test func everyMemberOfASetLiesWithinItsBounds() throws {
        for (text, value) in try Self.values(2000, seed: 10) {
            for date in value.set == nil ? [] : value.dates {
                if let earliest = value.earliest.date { #expect(earliest <= date.earliest, "\(text)") }
                if let latest = value.latest.date { #expect(date.latest <= latest, "\(text)") }
            }
        }
    }

    /// Whatever the text, reading ends with a value or an error inside the text, and a suggestion reads.
    @Test(arguments: [11, 12] as [UInt64])
    func damagedTextsGiveErrorsInsideTheText(seed: UInt64) throws {
        var texts = RandomTexts(seed: seed)
        var random = SplitMix64(seed: seed)
        let damage = Array("0123456789XY?~%-/.[]{},TZ:+ES ux()é–").map(String.init)
        var mistakes = 0
        for _ in 0..<4000 {
            var characters = texts.expression().map(String.init)
            for _ in 0...Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0..<characters.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: characters[place] = random.pick(damage)
                case 1: characters.insert(random.pick(damage), at: place)
                default: characters[place] = ""
                }
            }
            let text = characters.joined()
            do {
                let value = try EDTF(text)
                #expect(try EDTF(value.description) == value, "\(text)")
            } catch {
                mistakes += 1
                #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count, "\(text)")
                #expect(!error.message.isEmpty && !error.message.hasSuffix("."), "\(text)")
                if let suggestion = error.suggestion {
                    #expect(suggestion != text)
                    #expect(throws: Never.self, "\(text)") { try EDTF(suggestion) }
                }
            }
        }
        #expect(mistakes > 500)
    }

    /// All days whose digits a text matches, found by writing out the days of each year that fits.
    private func days(fitting pattern: String) -> [CivilDate] {
        func fits(_ text: String) -> Bool {
            zip(pattern.utf8, text.utf8).allSatisfy { $0 == UInt8(ascii: "X") || $0 == $1 }
        }
        return (-99...2099).filter { (year: Int64) in
            CivilDate(year: year, month: 1, day: 1).map { fits(String($0.description.dropLast(6))) } ?? false
                && pattern.hasPrefix("-") == (year < 0)
        }.flatMap { year in
            (1...12).flatMap { month in (1...31).compactMap { CivilDate(year: year, month: month, day: $0) } }
        }.filter { fits($0.description) }
    }
}
