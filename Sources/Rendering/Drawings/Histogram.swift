import EDTF
import Mustache

/// How many entries of a timeline began in each year, or in each of another unit, as bars that lead to their pages.
struct Histogram {
    private struct Bar {
        let number: Int64
        let count: Int
        let href: String
    }

    private let unit: TimeUnit
    private let bars: [Bar]
    private let first: Int64
    private let last: Int64
    private let words: Wording

    /// No more bars than can be told apart on the narrowest drawing.
    private static let most: Int64 = 80
    private static let top = 20
    private static let height = 120
    private static let narrowCharacter = Hundredths(count: 205)
    private static let wideCharacter = Hundredths(count: 82)

    /// The days on which entries begin, by the finest unit that does not take too many bars; nil where not even
    /// centuries do.
    ///
    /// - Parameter href: where a bar leads: the first day of its stretch, the unit, and the position in `days` of the
    ///   first that is in it.
    init?(_ days: [CivilDate], _ words: Wording, href: (CivilDate, TimeUnit, Int) -> String) {
        guard let earliest = days.min(), let latest = days.max(),
            let unit = TimeUnit.allCases.first(where: { $0.number(latest) - $0.number(earliest) < Self.most })
        else { return nil }
        self.unit = unit
        self.words = words
        first = unit.number(earliest)
        last = unit.number(latest)
        var counts = Array(repeating: (count: 0, position: 0), count: Int(last - first) + 1)
        for (position, day) in days.enumerated() {
            let bar = Int(unit.number(day) - first)
            if counts[bar].count == 0 { counts[bar].position = position }
            counts[bar].count += 1
        }
        bars = counts.enumerated().compactMap { [first] offset, bar in
            let number = first + Int64(offset)
            guard bar.count > 0, let start = unit.start(number) else { return nil }
            return Bar(number: number, count: bar.count, href: href(start, unit, bar.position))
        }
    }

    /// Each bar in words.
    var links: [CountedLink] {
        bars.map { bar in
            CountedLink(
                href: bar.href, name: words.name(of: bar.number, unit),
                count: words.count(bar.count, words.page.entries))
        }
    }

    func write(into output: inout Output) {
        let highest = bars.map(\.count).max() ?? 1
        let bottom = Self.top + Self.height
        let width = Hundredths(100) / (Int(last - first) + 1)
        func x(_ number: Int64) -> Hundredths { Hundredths(count: Int(number - first) * width.count) }
        output.append("<svg class=\"drawing histogram\" width=\"100%\"")
        output.append("height", bottom + 38)
        output.appendSVGNames(
            id: "histogram",
            title: Wording.fill(
                words.page.drawingTitle, [("from", words.name(of: first, unit)), ("to", words.name(of: last, unit))]),
            description: words.page.histogramNote)
        output.append("\n<line class=\"grid\" x1=\"0\" x2=\"100%\"")
        output.append("y1", Self.top)
        output.append("y2", Self.top)
        output.append("/><text class=\"role\" x=\"0\" y=\"14\">")
        output.append(escaping: words.count(highest, words.page.entries))
        output.append("</text>")
        for bar in bars {
            let height = max(2, bar.count * Self.height / highest)
            output.append("\n<a href=\"")
            output.append(escaping: bar.href)
            output.append("\" aria-label=\"")
            output.append(
                escaping: "\(words.name(of: bar.number, unit)), \(words.count(bar.count, words.page.entries))")
            output.append("\"><rect class=\"bar\"")
            output.append("x", percent: x(bar.number))
            output.append("y", bottom - height)
            output.append("width", percent: Hundredths(count: width.count * 9 / 10))
            output.append("height", height)
            output.append("/></a>")
        }
        write(labels: Self.wideCharacter, "when-wide", below: bottom, x: x, &output)
        write(labels: Self.narrowCharacter, "when-narrow", below: bottom, x: x, &output)
        output.append("\n</svg>")
    }

    /// As many labels as stand side by side, each with its year where that is another than the label's before.
    private func write(
        labels characterWidth: Hundredths, _ className: StaticString, below bottom: Int, x: (Int64) -> Hundredths,
        _ output: inout Output
    ) {
        output.append("\n<g class=\"")
        output.append(className)
        output.append("\">")
        var end = Hundredths(0)
        var lastYear: String?
        for number in first...last {
            guard x(number) >= end, let start = unit.start(number) else { continue }
            let year = unit < .year ? words.year(start) : nil
            let text = words.shortName(of: start, unit)
            let length = max(text.unicodeScalars.count, year?.unicodeScalars.count ?? 0)
            let width = Hundredths(count: (length + 1) * characterWidth.count)
            guard x(number) + width <= Hundredths(103) || number == first else { break }
            output.append(text: text, "role", x: x(number), y: bottom + 16)
            if let year, year != lastYear { output.append(text: year, "year", x: x(number), y: bottom + 32) }
            lastYear = year
            end = x(number) + width
        }
        output.append("</g>")
    }
}
