import EDTF

/// Where instants of the calendar stand in a drawing: periods that hold entries are columns of one width, and those
/// between, which hold none, shrink into a gap.
struct TimeAxis {
    struct Column {
        let number: Int64
        let x: Hundredths
        /// The column's name with its year.
        let name: String
    }

    /// The edges of the drawing and the width of a gap, in per cent.
    static let left = Hundredths(3)
    static let right = Hundredths(97)
    private static let gap = Hundredths(2)
    /// No more columns than can be read on the narrowest drawing.
    private static let mostColumns = 14
    private static let units: [TimeUnit] = [.day, .month, .year, .decade, .century]

    let unit: TimeUnit
    let columns: [Column]
    let gaps: [Hundredths]
    private let width: Hundredths
    private let words: Wording

    /// An axis for entries that begin at `instants`, in seconds of the calendar; nil for none.
    init?(_ instants: [Int64], _ words: Wording) {
        guard !instants.isEmpty else { return nil }
        let days = Set(instants.map { CalendarSpan.day($0).dayNumber }).map { CivilDate(dayNumber: $0) }
        var unit = TimeUnit.century
        for candidate in Self.units where Set(days.map(candidate.number)).count <= Self.mostColumns {
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
        for (position, number) in numbers.enumerated() {
            if position > 0, breaks[position - 1] {
                gaps.append(x + Self.gap / 2)
                x = x + Self.gap
            }
            columns.append(Column(number: number, x: x, name: words.name(of: number, unit)))
            x = x + width
        }
        self.unit = unit
        self.columns = columns
        self.gaps = gaps
        self.width = width
        self.words = words
    }

    /// Where an instant stands; what lies in a gap stands in its middle, what lies outside at the edge.
    func x(_ instant: Int64) -> Hundredths {
        if instant == .min { return Self.left }
        if instant == .max { return Self.right }
        let day = CalendarSpan.day(instant)
        let number = unit.number(day)
        guard let position = columns.lastIndex(where: { $0.number <= number }) else { return Self.left }
        let column = columns[position]
        guard column.number == number else {
            guard position + 1 < columns.count else { return Self.right }
            return (column.x + width + columns[position + 1].x) / 2
        }
        guard let start = unit.start(number), let end = unit.start(number + 1) else { return column.x }
        let length = (end.dayNumber - start.dayNumber) * 86_400
        // From the day on: the seconds of where the column begins might not fit.
        let into = (day.dayNumber - start.dayNumber) * 86_400 + CalendarSpan.second(instant)
        return column.x + Hundredths(count: Int(Int64(width.count) * into / max(1, length)))
    }

    /// A label of a column: in the upper line its year, where it is another than the label's before it.
    struct Label: Equatable {
        let x: Hundredths
        let year: String?
        let text: String
    }

    /// The labels that stand side by side where a character takes `characterWidth` of the drawing.
    ///
    /// Columns whose label finds no room go without; the next label then has the year that theirs would have had.
    func labels(characterWidth: Hundredths) -> [Label] {
        func end(_ x: Hundredths, _ text: String) -> Hundredths {
            x + Hundredths(count: (text.unicodeScalars.count + 1) * characterWidth.count)
        }
        var labels: [Label] = []
        var textEnd = Self.left
        var yearEnd = Self.left
        var lastYear: String?
        for column in columns {
            guard let start = unit.start(column.number) else { continue }
            let year = unit < .year ? words.year(start) : nil
            let isNewYear = year != lastYear
            guard column.x >= textEnd, !isNewYear || column.x >= yearEnd else { continue }
            let text = words.shortName(of: start, unit)
            labels.append(Label(x: column.x, year: isNewYear ? year : nil, text: text))
            textEnd = end(column.x, text)
            if isNewYear, let year { yearEnd = end(column.x, year) }
            lastYear = year
        }
        return labels
    }
}
