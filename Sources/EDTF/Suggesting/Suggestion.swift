/// Looks for the EDTF that a mistaken text was meant to be.
///
/// The repairs run in order, each on the result of those before, and the first result that reads is the
/// suggestion: whatever is suggested is valid, and changes no more than it has to. Where a text could
/// mean two things (08/01/2020), nothing is suggested.
enum Suggestion {
    /// Longer texts are not repaired; nobody would read the suggestion.
    static let longestText = 200

    static func repaired(_ bytes: [UInt8]) -> String? {
        guard bytes.count <= longestText else { return nil }
        let original = String(decoding: bytes, as: UTF8.self)
        let repairs: [(String) -> String] = [
            plainCharacters, spelledOut, currentNotation, slashDate, abbreviatedEnd, repairedDates,
            brackets, chronological,
        ]
        var text = original
        for repair in repairs {
            let repaired = repair(text)
            guard repaired != text else { continue }
            text = repaired
            if reads(text) { return text }
        }
        return nil
    }

    static func reads(_ text: String) -> Bool {
        do {
            _ = try EDTF(utf8: Array(text.utf8))
            return true
        } catch {
            return false
        }
    }
}
