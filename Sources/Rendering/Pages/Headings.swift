import BriefingModel
import EDTF
import Mustache

/// Dated entries in their order, under headings that follow each other as days do.
///
/// Entries are ordered by instants, headings by days of the calendar, and what is tomorrow in one place comes before
/// what is still today in another. So two days that run into each other share a heading, and what belongs to a day
/// before its heading's is told beside the heading. No two headings of a list are the same.
struct Headings {
    /// What a heading needs to know of an entry.
    struct Item {
        let span: CalendarSpan
        /// The date in words, for what begins in a month, a year or at no known time.
        let inWords: () -> String
    }

    /// Entries under one heading.
    struct Group {
        let range: Range<Int>
        /// The number of its last day.
        fileprivate let last: Int64
        let heading: SafeHTML
        let note: String?
    }

    private let items: [Item]
    private let days: [Int64]
    private let words: Wording

    init(_ items: [Item], _ words: Wording) {
        self.items = items
        self.words = words
        days = items.map { $0.span.firstDay?.dayNumber ?? .min }
    }

    var groups: [Group] {
        var earliestLater = days
        for position in days.indices.dropLast().reversed() {
            earliestLater[position] = min(days[position], earliestLater[position + 1])
        }
        var groups: [Group] = []
        var start = 0
        var last = days.first ?? .min
        for position in days.indices.dropFirst() {
            let day = days[position]
            guard day > last else { continue }
            let runsOn = position + 1 < days.count && earliestLater[position + 1] <= last
            if runsOn, last != .min, day == days[start] + 1 {
                last = day
            } else {
                groups.append(group(start..<position, last: last, after: groups.last?.last))
                start = position
                last = day
            }
        }
        if !days.isEmpty { groups.append(group(start..<days.count, last: last, after: groups.last?.last)) }
        return groups
    }

    /// - Parameters:
    ///   - last: the later of the two days that share the heading, else the one day.
    ///   - before: the last day of the heading before.
    private func group(_ range: Range<Int>, last: Int64, after before: Int64?) -> Group {
        var first = days[range.lowerBound]
        var earlier = Set(days[range].filter { $0 < first && $0 != .min }).sorted()
        // A day that only came late gets its name into the heading.
        if let day = earlier.last, day == first - 1, last == first, day > before ?? .min {
            first = day
            earlier.removeLast()
        }
        let note =
            earlier.isEmpty
            ? nil
            : Wording.fill(
                words.page.withEarlierDays,
                [("days", words.list(earlier.map { words.dayAndMonth(CivilDate(dayNumber: $0)) }))])
        return Group(range: range, last: last, heading: heading(range, first, last), note: note)
    }

    private func heading(_ range: Range<Int>, _ first: Int64, _ last: Int64) -> SafeHTML {
        guard first != .min else {
            let said = range.map { items[$0].inWords() }.unique
            return SafeHTML(escaping: said.count == 1 ? said[0].capitalized : words.page.noKnownBeginning)
        }
        let day = CivilDate(dayNumber: first)
        if last > first {
            let next = CivilDate(dayNumber: last)
            return SafeHTML { output in
                output.append(
                    words.date.twoDays,
                    filling: [
                        ("first", { $0.append(weekday: day, before: next, words) }),
                        ("second", { $0.append(weekday: next, words) }),
                    ])
            }
        }
        let own = range.filter { days[$0] == first }
        // The last is the widest of those that begin together.
        guard own.contains(where: { items[$0].span.beginsOnADay }) else {
            return SafeHTML(escaping: items[own[own.count - 1]].inWords().capitalized)
        }
        return SafeHTML { $0.append(weekday: day, words) }
    }
}

extension Headings.Item {
    init(_ when: When, at: Standpoint) {
        span = at.edition.calendarSpan(when)
        inWords = { when.edtf.words(in: at.words.dates) }
    }
}
