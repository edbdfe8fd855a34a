import Foundation
import Testing

@testable import TextMatching

@Suite("Folding")
struct FoldedTextTests {
    @Test(
        "Folds to the same text",
        arguments: [
            ("plain stays", "plain stays"),
            ("a\r\n  b\tc\u{A0}\u{202F}d\u{2029}e", "a b c d e"),
            ("a \u{200B} b", "a b"),
            ("‘a’ ‚b‛ ‹c› 5′ O´Hara ʼn", "'a' 'b' 'c' 5' O'Hara 'n"),
            ("“a” „b‟ «c» 5″", "\"a\" \"b\" \"c\" 5\""),
            ("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"),
            ("so\u{AD}ft ze\u{200B}ro jo\u{2060}in \u{FEFF}mark", "soft zero join mark"),
            ("cafe\u{301}", "caf\u{E9}"),
            ("e\u{323}\u{302} e\u{302}\u{323}", "\u{1EC7} \u{1EC7}"),
            ("nai\u{2060}\u{308}ve", "na\u{EF}ve"),
            ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
            ("\u{212B}ngstrom \u{2126}", "\u{C5}ngstrom \u{3A9}"),
            ("code `x` … 「引用」", "code `x` … 「引用」"),
            ("", ""),
        ])
    func folding(_ text: String, _ folded: String) {
        #expect(
            String(decoding: FoldedText(text).utf8, as: UTF8.self).unicodeScalars.elementsEqual(folded.unicodeScalars))
    }

    @Test(
        "Maps back to the original bytes",
        arguments: [
            // original, folded words to find, the original words they came from
            ("say “no”  now", "no", "no"),
            ("say “no”  now", "\"no\" now", "“no”  now"),
            ("a \r\n b", " ", " \r\n "),
            ("cafe\u{301}s", "é", "e\u{301}"),
            ("cafe\u{301}s", "s", "s"),
            ("co\u{AD}op\u{AD}", "coop", "co\u{AD}op"),
            ("x\u{AD}\u{AD}\u{200B}y", "y", "y"),
            ("Iran’s — it", "Iran's - it", "Iran’s — it"),
        ])
    func wayBack(_ original: String, _ words: String, _ expected: String) throws {
        let folded = FoldedText(original)
        let start = try #require(ExactSearch(Array(words.utf8)).starts(in: folded.utf8).first)
        let range = folded.originalRange(of: start..<(start + words.utf8.count))
        #expect(
            String(decoding: Array(original.utf8)[range], as: UTF8.self).unicodeScalars.elementsEqual(
                expected.unicodeScalars))
    }

    @Test("Malformed bytes count as replacement characters and keep their places")
    func malformed() {
        let folded = FoldedText(utf8: [0x61, 0xFF, 0xE2, 0x80, 0x62])
        #expect(String(decoding: folded.utf8, as: UTF8.self) == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
        #expect(folded.originalRange(of: 1..<4) == 1..<2)
        #expect(folded.originalRange(of: 10..<11) == 4..<5)
    }

    @Test("A scalar taken for composed is its own NFC form")
    func composedScalars() {
        let changed = (UInt32(0x80)...0x2FFFF).lazy.compactMap(Unicode.Scalar.init).filter {
            $0.isSurelyComposed && !Normalization.composed(String($0)).unicodeScalars.elementsEqual([$0])
        }
        #expect(Array(changed) == [])
    }

    @Test("Folding in pieces gives what normalising the whole gives", arguments: 0..<200)
    func normalisesAsAWhole(seed: Int) {
        var random = SeededRandom(seed)
        let alphabet: [UInt32] = [
            0x61, 0x65, 0x6F, 0xE9, 0x1EA1, 0x300, 0x301, 0x302, 0x323, 0x327, 0x338, 0x3D, 0x3B1, 0x345, 0x1F00,
            0x1100, 0x1161, 0x11A8, 0xAC00, 0x9C7, 0x9BE, 0x9BC, 0x915, 0x93C, 0x958, 0x1025, 0x102E, 0x304B, 0x3099,
            0x212B, 0xF900, 0x4E00, 0x16D67, 0x16D63, 0x110A5, 0x110BA, 0xDD9, 0xDCF, 0xDCA,
        ]
        var text = ""
        for _ in 0..<40 { text.unicodeScalars.append(Unicode.Scalar(alphabet.randomElement(using: &random)!)!) }
        let whole = text.precomposedStringWithCanonicalMapping
        #expect(FoldedText(text).utf8 == Array(whole.utf8))
    }

    @Test("A megabyte of combining marks folds in linear time")
    func combiningMarkFlood() {
        let flood = "a" + String(repeating: "\u{301}\u{323}", count: 250_000)
        let clock = ContinuousClock()
        var folded: FoldedText?
        let time = clock.measure { folded = FoldedText(flood) }
        #expect(time < .seconds(120))
        #expect(folded?.originalCount == flood.utf8.count)
    }
}
