import Testing
import TextMatching

@Suite("Which texts may hold words")
struct WordIndexTests {
    static let index = WordIndex(
        ["The channel is open.", "Die Straße ist offen – heute.", "the CHANNEL’s end", ""].map { Array($0.utf8) })

    @Test(
        "Those that hold the rarest word, if every word is somewhere",
        arguments: [
            ("channel", [0, 2]), ("open channel", [0]), ("STRASSE", [1]), ("the channel", [0, 2]), ("heute?", [1]),
            ("closed channel", []), ("", []), ("…", []), ("s", [2]),
        ])
    func candidates(_ words: String, _ expected: [Int]) {
        #expect(Self.index.candidates(for: words) == expected)
    }
}
