import BriefingModel
import YAML

/// A time of day or a window of it: `01:20`, `~01:20`, `20:00/03:00` ending the next day.
struct ClockShape: Shape {
    var type: SchemaType { .text }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<ClockWindow>? {
        guard let scalar = reader.scalar(node, expecting: "a time of day") else { return nil }
        guard let window = Self.window(scalar.text) else {
            reader.report(.malformedClock(scalar.text), at: scalar.range)
            return nil
        }
        return Located(window, at: reader.place(scalar.range))
    }

    static func window(_ text: String) -> ClockWindow? {
        let isAbout = text.hasPrefix("~")
        let times = text.dropFirst(isAbout ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false)
        guard times.count <= 2, let start = times.first.flatMap(minutes) else { return nil }
        guard times.count == 2 else { return ClockWindow(start: start, isAbout: isAbout) }
        guard let end = minutes(times[1]), end != start else { return nil }
        return ClockWindow(start: start, end: end < start ? end + 24 * 60 : end, isAbout: isAbout)
    }

    /// Minutes since midnight of `HH:MM`.
    private static func minutes(_ text: Substring) -> Int? {
        let digits = Array(text.utf8)
        guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
        let numbers = [0, 1, 3, 4].map { Int(digits[$0]) - 48 }
        guard numbers.allSatisfy((0...9).contains) else { return nil }
        let (hour, minute) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
        return hour < 24 && minute < 60 ? hour * 60 + minute : nil
    }
}
