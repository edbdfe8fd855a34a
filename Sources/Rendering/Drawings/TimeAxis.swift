import EDTF
import TimeZones

/// Where instants stand in a drawing: periods that hold entries are columns of one width, and those between, which
/// hold none, shrink into a gap.
struct TimeAxis {
    /// How long a column is.
    enum Unit: CaseIterable, Sendable {
        case day, month, year, decade, century

        /// The number of the column that a day belongs to.
        func number(_ date: CivilDate) -> Int64 {
            switch self {
            case .day: date.dayNumber
            case .month: date.year * 12 + Int64(date.month) - 1
            case .year: date.year
            case .decade: Self.floor(date.year, 10)
            case .century: Self.floor(date.year, 100)
            }
        }

        /// The first day of a column.
        func start(_ number: Int64) -> CivilDate? {
            switch self {
            case .day: CivilDate(dayNumber: number)
            case .month:
                CivilDate(year: Self.floor(number, 12), month: Int(number - Self.floor(number, 12) * 12) + 1, day: 1)
            case .year: CivilDate(year: number, month: 1, day: 1)
            case .decade: CivilDate(year: number * 10, month: 1, day: 1)
            case .century: CivilDate(year: number * 100, month: 1, day: 1)
            }
        }

        private static func floor(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : (a - b + 1) / b }
    }

    struct Column {
        let number: Int64
        let x: Hundredths
        let label: String
        /// The label with its year.
        let name: String
        /// Whether the label would run into the one before it on a narrow screen.
        let isCrowded: Bool
    }

    /// The edges of the drawing and the width of a gap, in per cent.
    static let left = Hundredths(3)
    static let right = Hundredths(97)
    private static let gap = Hundredths(3)
    /// The room that a character of a label takes on the narrowest drawing, in per cent.
    private static let characterWidth = Hundredths(2)
    /// No more columns than can be read on the narrowest drawing.
    private static let mostColumns = 10

    let unit: Unit
    let columns: [Column]
    let gaps: [Hundredths]
    private let width: Hundredths
    private let zone: TimeZone?

    /// An axis for entries that begin at `instants`, told by the clocks of `zone`, else of UTC; nil for none.
    init?(_ instants: [Int64], in zone: TimeZone?, _ words: Wording) {
        guard !instants.isEmpty else { return nil }
        let days = instants.map { Self.local($0, zone).day }
        var unit = Unit.century
        for candidate in Unit.allCases where Set(days.map(candidate.number)).count <= Self.mostColumns {
            unit = candidate
            break
        }
        // Where even centuries are too many, the later ones share the last column.
        let numbers = Array(Set(days.map(unit.number)).sorted().prefix(Self.mostColumns))
        let breaks = zip(numbers, numbers.dropFirst()).map { $1 > $0 + 1 }
        let room = Self.right - Self.left - Hundredths(count: breaks.count { $0 } * Self.gap.count)
        let width = room / numbers.count
        var columns: [Column] = []
        var gaps: [Hundredths] = []
        var x = Self.left
        var labelEnd = Self.left
        let years = numbers.map { unit.start($0)?.year }
        let spansYears = Set(years).count > 1
        for (position, number) in numbers.enumerated() {
            if position > 0, breaks[position - 1] {
                gaps.append(x + Self.gap / 2)
                x = x + Self.gap
            }
            // Days of more than one year are told apart by it.
            let name = Self.label(number, unit, words)
            let isNewYear = unit == .day && spansYears && years[position] != (position > 0 ? years[position - 1] : nil)
            let label = isNewYear ? "\(name) \(years[position] ?? 0)" : name
            let isCrowded = x < labelEnd
            if !isCrowded {
                labelEnd = x + Hundredths(count: (label.unicodeScalars.count + 1) * Self.characterWidth.count)
            }
            columns.append(
                Column(
                    number: number, x: x, label: label,
                    name: unit == .day ? "\(name) \(years[position] ?? 0)" : name,
                    isCrowded: isCrowded))
            x = x + width
        }
        self.unit = unit
        self.columns = columns
        self.gaps = gaps
        self.width = width
        self.zone = zone
    }

    /// Where an instant stands; what lies in a gap stands in its middle, what lies outside at the edge.
    func x(_ instant: Int64) -> Hundredths {
        if instant == .min { return Self.left }
        if instant == .max { return Self.right }
        let (day, second) = Self.local(instant, zone)
        let number = unit.number(day)
        guard let position = columns.lastIndex(where: { $0.number <= number }) else { return Self.left }
        let column = columns[position]
        guard column.number == number else {
            guard position + 1 < columns.count else { return Self.right }
            return (column.x + width + columns[position + 1].x) / 2
        }
        guard let start = unit.start(number), let end = unit.start(number + 1) else { return column.x }
        let length = (end.dayNumber - start.dayNumber) * 86_400
        let into = (day.dayNumber - start.dayNumber) * 86_400 + Int64(second)
        return column.x + Hundredths(count: Int(Int64(width.count) * into / max(1, length)))
    }

    private static func local(_ instant: Int64, _ zone: TimeZone?) -> (day: CivilDate, second: Int) {
        if let zone {
            let local = zone.local(at: instant)
            return (local.date, local.secondOfDay)
        }
        let second = ((instant % 86_400) + 86_400) % 86_400
        return (CivilDate(dayNumber: (instant - second) / 86_400), Int(second))
    }

    private static func label(_ number: Int64, _ unit: Unit, _ words: Wording) -> String {
        guard let start = unit.start(number) else { return "" }
        switch unit {
        case .day: return words.shortDay(start)
        case .month: return "\(words.shortMonth(start)) \(start.year)"
        case .year: return String(start.year)
        case .decade, .century: return Wording.fill(words.dates.decade, [("year", String(start.year))])
        }
    }
}
