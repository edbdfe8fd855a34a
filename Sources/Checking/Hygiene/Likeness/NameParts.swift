import BriefingModel
import Foundation

/// A name in the parts by which it is compared: lower case, without accents and points, and without the titles,
/// articles and particles that are written or left out at will.
struct NameParts: Hashable {
    let words: [String]

    /// Ranks and forms of address before a name.
    private static let titles: Set<String> = [
        "adm", "admiral", "amb", "ambassador", "brig", "brigadier", "capt", "captain", "cmdr", "col", "colonel",
        "commander", "dr", "gen", "general", "gov", "governor", "hon", "lady", "lord", "lt", "lieutenant", "maj",
        "major",
        "mr", "mrs", "ms", "president", "prof", "professor", "rep", "rev", "sec", "secretary", "sen", "senator", "sgt",
        "sir", "vice",
    ]

    init(_ name: String, kind: SpeakerKind) {
        let plain = String(
            String.UnicodeScalarView(
                name.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                    $0.properties.generalCategory != .nonspacingMark
                })
        ).lowercased()
        // `U.S.` is one word, `Anna-Lena` is two.
        let pointed = plain.replacing(".", with: "").replacing("'", with: "").replacing("’", with: "")
        var words = pointed.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.first == "the", words.count > 1 { words.removeFirst() }
        if kind == .person {
            while words.count > 2, let first = words.first, Self.titles.contains(first) { words.removeFirst() }
        }
        self.words = words
    }

    /// What is the same for `Zarif, Mohammad Javad` and `Mohammad Javad Zarif`.
    var inAnyOrder: [String] { words.sorted() }

    /// The first name and the last of a person who is given with others between them, or without.
    var withoutMiddle: [String]? { words.count >= 2 ? [words[0], words[words.count - 1]] : nil }
}
