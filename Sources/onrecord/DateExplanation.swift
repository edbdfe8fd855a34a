import EDTF
import Foundation
import TimeZones

/// What a text means as EDTF, or where it is wrong: a line of `onrecord date --json`.
struct DateExplanation: Encodable {
    /// Where a text is wrong, and what was probably meant.
    struct Mistake: Encodable {
        let message: String
        /// UTF-8 bytes from the start of the text.
        let offset: Int
        let length: Int
        let suggestion: String?
    }

    let input: String
    let valid: Bool
    var level: Int?
    var canonical: String?
    /// `YYYY-MM-DD`; null where open or unknown.
    var earliest: String?
    var latest: String?
    /// `YYYY-MM-DDTHH:MM:SSZ`, where a zone was asked for.
    var earliestInstant: String?
    var latestInstant: String?
    /// What the clocks of the zone that was asked for had of it: nothing, or the same time twice.
    var note: String?
    var inWords: String?
    var error: Mistake?

    init(_ text: String, in zone: TimeZones.TimeZone?) {
        input = text
        do {
            let date = try EDTF(text)
            valid = true
            level = date.level.rawValue
            canonical = date.description
            earliest = date.earliest.date?.description
            latest = date.latest.date?.description
            inWords = date.words()
            if let zone {
                let shift = date.dateTime?.shift
                earliestInstant = Self.instant(Instants.start(of: date.earliest, in: zone, shift: shift))
                latestInstant = Self.instant(Instants.end(of: date.latest, in: zone, shift: shift))
                note = Self.note(date, in: zone)
            }
        } catch {
            valid = false
            self.error = Mistake(
                message: error.message, offset: error.offset, length: error.range.count, suggestion: error.suggestion)
        }
    }

    /// One JSON object on one line. Every key is there; what has no value is null.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: Key.self)
        try keys.encode(input, forKey: .input)
        try keys.encode(valid, forKey: .valid)
        try keys.encode(level, forKey: .level)
        try keys.encode(canonical, forKey: .canonical)
        try keys.encode(earliest, forKey: .earliest)
        try keys.encode(latest, forKey: .latest)
        try keys.encode(inWords, forKey: .words)
        try keys.encode(error, forKey: .error)
        try keys.encodeIfPresent(earliestInstant, forKey: .earliestInstant)
        try keys.encodeIfPresent(latestInstant, forKey: .latestInstant)
        try keys.encodeIfPresent(note, forKey: .note)
    }

    private enum Key: String, CodingKey {
        case input, valid, level, canonical, earliest, latest, note, words, error
        case earliestInstant = "earliest-instant"
        case latestInstant = "latest-instant"
    }

    /// A few lines for a person.
    var words: String {
        guard let error else {
            let rows = [
                ("in words", inWords), ("level", level.map { String($0) }), ("canonical", canonical),
                ("earliest", earliest ?? "open or unknown"), ("latest", latest ?? "open or unknown"),
                ("from", earliestInstant), ("to", latestInstant), ("note", note),
            ]
            let lines = rows.compactMap { key, value in
                value.map { "  \(key)\(String(repeating: " ", count: 11 - key.count))\($0)\n" }
            }
            return input + "\n" + lines.joined()
        }
        let before = String(decoding: input.utf8.prefix(error.offset), as: UTF8.self)
        let marked = String(decoding: input.utf8.dropFirst(error.offset).prefix(error.length), as: UTF8.self)
        let caret = String(repeating: " ", count: before.count) + String(repeating: "^", count: max(1, marked.count))
        let help = error.suggestion.map { "  perhaps    \($0)\n" } ?? ""
        return "\(input)\n\(caret)\n  wrong      \(error.message)\n\(help)"
    }

    private static func note(_ date: EDTF, in zone: TimeZones.TimeZone) -> String? {
        if date.dateTime == nil, let day = date.singleDay, zone.day(day).isEmpty {
            return "\(zone.name) had no such day"
        }
        guard case .second(let day, let time) = date.earliest, date.dateTime?.shift == nil else { return nil }
        let local = Instants.seconds(day) + Int64(time.secondOfDay)
        let (instants, came) = Instants.instants(ofLocal: local, in: zone)
        guard came else { return "the clocks of \(zone.name) never showed this time: they were put forward over it" }
        return instants.count > 1
            ? "the clocks of \(zone.name) showed this time twice: they were put back over it" : nil
    }

    private static func instant(_ seconds: Int64) -> String? {
        guard Instants.isCounted(seconds) else { return nil }
        let (day, second) = Instants.reading(at: seconds)
        guard let time = TimeOfDay(hour: second / 3600, minute: second / 60 % 60, second: second % 60)
        else { return nil }
        return "\(day)T\(time)Z"
    }
}
