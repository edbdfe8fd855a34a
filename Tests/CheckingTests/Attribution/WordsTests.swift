import Testing

@testable import Checking

@Suite struct WordsTests {
    @Test(arguments: [
        ("", []), ("—", []), ("Iran's U.S. plan", ["iran", "s", "u", "s", "plan"]),
        ("The 2nd Fleet", ["the", "2nd", "fleet"]), ("Zoë’s “ÉLAN”", ["zoë", "s", "élan"]),
        ("Москва, 東京", ["москва", "東京"]),
    ])
    func wordsAreRunsOfLettersAndDigits(text: String, words: [String]) {
        #expect(Words(text).all.map(\.text) == words)
    }

    @Test(arguments: ["Iran told The AP.", "Zoë told The AP."])
    func eachKnowsItsPlaceAndItsCapital(text: String) {
        for word in Words(text).all {
            let slice = String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
            #expect(slice.lowercased() == word.text)
            #expect(word.isCapitalized == (slice.first?.isUppercase == true))
        }
        #expect(Words(text).all.count == 4)
    }
}
