import EDTF
import YAML

/// A date of a source: EDTF as everywhere, or CSL's own `{date-parts: [[2020, 1, 8]]}`, with `season` and `circa`;
/// what CSL has in words alone (`literal`, `raw`) becomes the phrase of a date that is not known.
struct CSLDateShape: Shape {
    var type: SchemaType { .either(WhenShape().type, .record(named: Self.shape.name)) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> WhenRecord? {
        guard let entries = node.mapping, entries.contains(where: { Self.shape.keys[$0.key.text] != nil }) else {
            return WhenShape().read(node, with: &reader)
        }
        var parts = Parts()
        Self.shape.fill(&parts, from: node, with: &reader)
        guard let dates = parts.dates else { return inWords(parts.literal ?? parts.raw) }
        guard let text = Self.edtf(dates.value, season: parts.season?.value, isCirca: parts.isCirca) else {
            let expected = "date-parts such as [[2020, 1, 8]]"
            reader.report(.wrongType(expected: expected, found: "something else"), at: dates.place.range)
            return nil
        }
        do {
            return WhenRecord(edtf: Located(try EDTF(text), at: dates.place))
        } catch {
            reader.report(.malformedDate(error), at: dates.place.range)
            return nil
        }
    }

    /// A date in words: EDTF, as some managers write in `raw`, or else a phrase.
    private func inWords(_ written: Located<String>?) -> WhenRecord? {
        guard let written else { return nil }
        if let edtf = try? EDTF(written.value) { return WhenRecord(edtf: Located(edtf, at: written.place)) }
        guard let unknown = try? EDTF("XXXX") else { return nil }
        var record = WhenRecord(edtf: Located(unknown, at: written.place))
        record.phrase = written
        return record
    }

    /// `[[2020, 1, 8]]` is a day, `[[2020, 1], [2020, 3]]` an interval of months.
    private static func edtf(_ node: YAML.Node, season: String?, isCirca: Bool) -> String? {
        guard let dates = node.sequence, (1...2).contains(dates.count) else { return nil }
        let texts = dates.compactMap { date -> String? in
            guard let numbers = date.sequence?.map({ $0.scalar.flatMap { Int($0.text) } }),
                (1...3).contains(numbers.count)
            else { return nil }
            var parts: [String] = []
            for (position, number) in numbers.enumerated() {
                guard let number, number >= 0 else { return nil }
                parts.append(String(number).leftPadded(to: position == 0 ? 4 : 2))
            }
            // CSL counts seasons from 1, EDTF from 21, both from spring on.
            if let number = season.flatMap({ Int($0) }), (1...4).contains(number), parts.count == 1 {
                parts.append(String(20 + number))
            }
            return parts.joined(separator: "-") + (isCirca ? "~" : "")
        }
        return texts.count == dates.count ? texts.joined(separator: "/") : nil
    }

    struct Parts: Sendable {
        var dates: Located<YAML.Node>?
        var season: Located<String>?
        var circa: Located<String>?
        var literal: Located<String>?
        var raw: Located<String>?

        /// CSL takes a flag, a number or a word.
        var isCirca: Bool { circa.map { !["", "0", "false"].contains($0.value) } ?? false }
    }

    static let shape = RecordShape<Parts>(
        "csl-date", "A date as CSL-JSON writes it.",
        [
            Field("date-parts", "One day, month or year in numbers, or two for an interval.", type: .dateParts) {
                node, parts, reader in parts.dates = Located(node, at: reader.place(node.range))
            },
            .one("season", TextShape(), { $0.season = $1 }, "1 to 4 from spring on, beside a year alone."),
            .one("circa", TextShape(), { $0.circa = $1 }, "Whether it is approximate."),
            .one("literal", TextShape(), { $0.literal = $1 }, "A date in words."),
            .one("raw", TextShape(), { $0.raw = $1 }, "A date as it was typed."),
        ])
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - utf8.count)) + self
    }
}
