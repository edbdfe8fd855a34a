import EDTF
import YAML

/// A date of a source: EDTF as everywhere, or CSL's `{date-parts: [[2020, 1, 8]]}`.
struct CSLDateShape: Shape {
    var type: SchemaType { WhenShape().type }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> WhenRecord? {
        guard let entries = node.mapping, let parts = entries.first(where: { $0.key.text == "date-parts" }) else {
            return WhenShape().read(node, with: &reader)
        }
        guard let text = Self.edtf(parts.value) else {
            reader.report(
                .wrongType(expected: "date-parts such as [[2020, 1, 8]]", found: "something else"), at: parts.value.range)
            return nil
        }
        do {
            return WhenRecord(edtf: Located(try EDTF(text), at: reader.place(parts.value.range)))
        } catch {
            reader.report(.malformedDate(error), at: parts.value.range)
            return nil
        }
    }

    /// `[[2020, 1, 8]]` is a day, `[[2020, 1], [2020, 3]]` an interval of months.
    private static func edtf(_ node: YAML.Node) -> String? {
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
            return parts.joined(separator: "-")
        }
        return texts.count == dates.count ? texts.joined(separator: "/") : nil
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - utf8.count)) + self
    }
}
