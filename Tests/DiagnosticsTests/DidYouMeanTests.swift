import Diagnostics
import Testing

@Suite struct DidYouMeanTests {
    static let keys = [
        "speaker", "via", "mode", "terms", "evidence", "attributed", "said", "reported", "quote", "quote-lang",
        "described-as", "by", "id", "title", "text", "kind", "when",
    ]

    @Test(
        arguments: [
            ("speeker", "speaker"), ("speakr", "speaker"), ("psekaer", "speaker"), ("Speaker", "speaker"),
            ("described_as", "described-as"), ("describedAs", "described-as"), ("quotelang", "quote-lang"),
            ("eveidnce", "evidence"), ("tilte", "title"), ("whne", "when"), ("bi", "by"), ("va", "via"),
            ("author", nil), ("x", nil), ("", nil), ("speaker-of-the-house", nil), ("漢字", nil),
        ] as [(String, String?)])
    func theNearestNameIsOffered(word: String, expected: String?) {
        #expect(didYouMean(word, among: Self.keys) == expected)
        #expect(didYouMean(word, among: Self.keys.reversed()) == expected)
    }

    @Test func theWordItselfIsNoSuggestion() {
        #expect(didYouMean("title", among: ["title"]) == nil)
        #expect(didYouMean("title", among: ["title", "titles"]) == "titles")
    }

    @Test func amongEquallyNearTheFirstInOrderWins() {
        #expect(didYouMean("cat", among: ["cut", "bat", "cot"]) == "cot")
        #expect(didYouMean("cat", among: ["cot", "bat", "cut"]) == "cot")
    }

    @Test(.timeLimit(.minutes(5)))
    func manyIdsAreSearchedQuickly() {
        let ids = (0..<100_000).map { "claim-number-\($0)-of-many" }
        for number in stride(from: 0, to: 100_000, by: 20_000) {
            #expect(didYouMean("claim-nubmer-\(number)-of-many", among: ids) == "claim-number-\(number)-of-many")
        }
    }

    /// Each single edit of every word leads back to the word.
    @Test func anyOneSlipIsForgiven() {
        for key in Self.keys where key.utf8.count > 4 {
            let letters = Array(key)
            for index in letters.indices {
                var dropped = letters, changed = letters, doubled = letters, swapped = letters
                dropped.remove(at: index)
                changed[index] = "q"
                doubled.insert("z", at: index)
                swapped.swapAt(index, max(index - 1, 0))
                for slip in [dropped, changed, doubled, swapped].map({ String($0) }) where slip != key {
                    #expect(didYouMean(slip, among: Self.keys) == key, "\(slip)")
                }
            }
        }
    }

    /// Far from the diagonal and beyond the limit, words of any lengths are told apart.
    @Test(arguments: [
        ("abcdefghijkl", "abcdefghijklmnop", true), ("abcdefghijkl", "abcdefghijklmnopq", false),
        ("mnopabcdefghijkl", "abcdefghijkl", true), ("badcfehgijkl", "abcdefghijkl", true),
        ("badcfehgjilk", "abcdefghijkl", false), ("abcdefghijkl", "efghijklabcd", false),
    ])
    func farIsFar(word: String, name: String, isNear: Bool) {
        #expect(didYouMean(word, among: [name]) == (isNear ? name : nil))
    }
}
