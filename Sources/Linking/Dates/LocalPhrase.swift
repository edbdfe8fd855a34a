/// Words of the record that tell a date by somebody's clock or from somebody's day: “late Tuesday”, “yesterday”,
/// “early Wednesday local time”. Which day they mean depends on the zone.
///
/// Phrases are kept in the language of the record; English is the one whose words are known.
enum LocalPhrase {
    /// Words that are told by a clock or a calendar on the wall wherever they stand.
    private static let words: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
        "tonight", "overnight", "dawn", "sunrise", "daybreak", "morning", "noon", "midday", "afternoon", "dusk",
        "sunset", "evening", "night", "midnight", "local", "a.m", "p.m", "am", "pm", "o'clock",
    ]
    /// Words that make a period relative, and the periods.
    private static let relative: Set<String> = ["this", "last", "next", "past", "previous", "coming", "earlier"]
    private static let periods: Set<String> = ["day", "week", "weekend", "month", "year", "quarter"]

    /// Whether a phrase is relative or local.
    static func isLocal(_ phrase: String) -> Bool {
        let found = phrase.lowercased().split { !($0.isLetter || $0 == "." || $0 == "'" || $0 == "’") }.map {
            $0.hasSuffix(".") ? String($0.dropLast()) : $0.map { $0 == "’" ? "'" : String($0) }.joined()
        }
        for (position, word) in found.enumerated() {
            // “Tuesday's” is as local as “Tuesday”.
            let stem = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
            if words.contains(stem) || words.contains(where: { stem == $0 + "s" }) { return true }
            if stem == "ago" { return true }
            let isPeriod = periods.contains(stem) || stem.hasSuffix("s") && periods.contains(String(stem.dropLast()))
            if isPeriod, position > 0, found[..<position].suffix(2).contains(where: relative.contains) { return true }
        }
        return false
    }
}
