import Testing

@testable import Checking

@Suite struct WordsTests {
    @Test(arguments: [
        ("", []), ("—", []), ("Iran's U.S. plan", ["iran", "s", "u", "s", "plan"]),
        ("The 2nd Fleet", ["the", "2nd", "fleet"]), ("Zoë’s “ÉLAN”", ["zoë", "s", "élan"]),
        ("Москва, 東京", ["москва", "東京"]),
    ])
    func wordsAreRunsOfLettersAndDigits(text: String, words: [String]) {
        #expect(Words.texts(text) == words)
        #expect(Words(text).all.map(\.key) == words.map { WordKey($0) })
        #expect(Words(Array(text.utf8)[...]).all.map(\.range) == Words(text).all.map(\.range))
    }

    @Test(arguments: ["Iran told The AP.", "Zoë told The AP."])
    func eachKnowsItsPlaceAndItsCapital(text: String) {
        for word in Words(text).all {
            let slice = String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
            #expect(WordKey(slice.lowercased()) == word.key)
            #expect(word.isCapitalized == (slice.first?.isUppercase == true))
        }
        #expect(Words(text).all.count == 4)
    }

    @Test(arguments: [[0xE2], [0xE2, 0x80], [0x61, 0xC3], [0xF0, 0x9F, 0x61], [0xFF, 0x62, 0xE2, 0x80, 0x99]])
    func bytesThatAreNoTextDoNoHarm(bytes: [UInt8]) {
        for word in Words(bytes[...]).all { #expect(bytes.indices.contains(word.range.lowerBound)) }
    }

    @Test func aSetHoldsItsWordsAlone() {
        let set: WordSet = ["told", "said"]
        #expect(set.contains(WordKey("told")) && set.contains(WordKey("said")))
        #expect(!set.contains(WordKey("tol")) && !set.contains(WordKey("")))
    }
}
