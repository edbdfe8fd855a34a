import BriefingModel
import Testing

/// The sentence that a mark or a mention stands in.
@Suite struct SentencesTests {
    /// Each text has `|` where a sentence is to end and the next to begin.
    @Test(arguments: [
        // The ordinary.
        "It fell.| It rose.| It stayed.",
        "Who knew?| Nobody did!| And yet.",
        "No stop at all",
        "One line\nand another.| A third\nand a fourth.",
        "It cost 3.5 million.| 80 people saw it.",
        "See example.com for more.| Nobody did.",
        "He ran … and fell.",
        "",
        // Abbreviations and initials.
        "Gen. Mark Milley spoke.| Mr. Trump did not.",
        "Sen. J. D. Vance came.| Then Rep. Adam Schiff.",
        "The U.S. Army denied it.",
        "On Jan. 8 it fell.| On Sept. 9 it rose.",
        "Nothing happened in Jan.| Then it did.",
        "Resolution No. 598 held.| He said no.| Then he left.",
        "Go-betweens, e.g. Swiss diplomats, i.e. Bern, spoke.",
        "At 5 p.m. in Washington it was late.| At 1 a.m.| Tehran was awake.",
        "Iran vs. Iraq.| St. Petersburg was silent.",
        // Quotes and brackets after the stop.
        "“We are done.”| He left.",
        "\"We are done.\"| He left.",
        "'We are done!'| He left.",
        "It fell (as he had said.)| It rose.",
        "“Why?” he asked.| Nobody knew.",
        "«C’est fini.»| Il partit.",
        "He asked why. (as ever) It fell.",
        "He asked why.| (Nobody else did.)| It fell.",
        "It fell.’”| “It rose.",
        // Ellipses and several stops.
        "He waited…| Then he left.",
        "He waited... then he left.",
        "He waited...| Then he left.",
        "He said no...| Then he left.",
        "What?!| Nothing.",
        "It was the end....| It was not.",
        // Other scripts.
        "導弾が落ちた。|死者はいなかった。|「本当か？」|誰も知らない。",
        "何！？|何もない。",
        "它落下了！|没有人受伤。",
        "سقطت الصواريخ.| لم يصب أحد.| هل هذا صحيح؟| نعم.",
        "הטילים נפלו.\u{200F}| איש לא נפגע.",
        "یہ ختم ہوا۔| وہ چلا گیا۔",
        "मिसाइलें गिरीं।| कोई घायल नहीं हुआ।",
        "Ракеты упали.| Никто не пострадал.",
        "Ça finit. à demain.",
    ])
    func textsFallIntoSentences(marked: String) {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let text = parts.joined()
        let sentences = Sentences(text)
        var offset = 0
        for part in parts {
            let trimmed = part.drop { $0 == " " }
            let lower = offset + part.utf8.count - trimmed.utf8.count
            let sentence = lower..<lower + trimmed.utf8.count
            // Whichever byte one asks for, the answer is the whole sentence.
            for byte in sentence { #expect(sentences.around(byte..<byte + 1) == sentence, "byte \(byte) of \(text)") }
            offset += part.utf8.count
        }
    }

    @Test func wordsThatReachIntoTheNextSentenceTouchBoth() {
        let text = "One fell. Two rose. Three stayed."
        let range = offsets(of: "rose. Three", in: text)
        #expect(slice(text, Sentences(text).around(range)) == "Two rose. Three stayed.")
    }

    @Test func offsetsAreOfBytesAndNotOfCharacters() {
        let text = "Zoë fiel — früh. Çelik 🚀 stieg. Ende."
        let range = offsets(of: "🚀", in: text)
        #expect(slice(text, Sentences(text).around(range)) == "Çelik 🚀 stieg.")
    }

    @Test func whiteSpaceAtTheEdgesIsNoPartOfASentence() {
        let text = "  \n One fell.\n\n Two rose. \n"
        #expect(slice(text, Sentences(text).around(offsets(of: "fell", in: text))) == "One fell.")
        #expect(slice(text, Sentences(text).around(offsets(of: "rose", in: text))) == "Two rose.")
    }

    @Test func anEmptyRangeTouchesTheSentenceThatItStandsIn() {
        let text = "One fell. Two rose."
        #expect(slice(text, Sentences(text).around(3..<3)) == "One fell.")
        #expect(slice(text, Sentences(text).around(10..<10)) == "Two rose.")
        #expect(slice(text, Sentences(text).around(19..<19)) == "Two rose.")
        #expect(Sentences("").around(0..<0) == 0..<0)
    }

    @Test func aTextOfStopsAloneIsSplitInLinearTime() {
        for hostile in [".", "a.", "a. ", ". A", "。", "’.", "(. "] {
            let text = String(repeating: hostile, count: 100_000)
            let sentence = Sentences(text).around(0..<1)
            #expect(sentence.upperBound <= text.utf8.count)
        }
    }

    private func offsets(of words: String, in text: String) -> Range<Int> {
        let (words, text) = (Array(words.utf8), Array(text.utf8))
        let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
        return start..<start + words.count
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
