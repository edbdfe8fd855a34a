import Foundation
import Testing
import TextMatching

/// Laws that hold for all texts, tried on random ones. A failing seed fails again.
@Suite("Laws of matching")
struct MatchingLawTests {
    /// Words that fold in every way there is.
    private static let words = [
        "Iran", "“done”", "it’s", "—", "co-op", "café", "naïve", "Łódź", "a", "the", "a", "no", "ﬁn", "北京", "三つ",
        "한국", "Ελλάδα", "“No,”", "(twice)", "x\u{302}", "𝒜", "🎈", "don't", "1–2", "re\u{AD}port", "Ж.",
    ]

    private static func text(words count: Int, using random: inout SeededRandom) -> String {
        (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
    }

    /// The same words written otherwise: other spaces, quotes, dashes, Unicode form and invisible characters.
    private static func rewritten(_ text: String, using random: inout SeededRandom) -> String {
        let others: [Unicode.Scalar: [String]] = [
            " ": [" ", "  ", "\n", "\u{A0}", " \u{2009}\t", "\u{3000}"],
            "“": ["\"", "„", "«", "“"], "”": ["\"", "“", "»", "″"], "’": ["'", "‘", "′"], "'": ["’", "‛"],
            "—": ["-", "–", "―", "\u{2011}"], "–": ["−", "-"], "-": ["‐", "\u{2011}", "-"],
        ]
        let invisible = ["\u{AD}", "\u{200B}", "\u{2060}"]
        var result = ""
        let scalars = Array(
            (Bool.random(using: &random) ? text.decomposedStringWithCanonicalMapping : text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            // Nothing goes between a letter and its mark, which would no longer be one character to Swift.
            let isMarked = index + 1 < scalars.count && scalars[index + 1].value >= 0x300
            result += others[scalar]?.randomElement(using: &random) ?? String(scalar)
            if !isMarked, UInt.random(in: 0..<12, using: &random) == 0 {
                result += invisible[Int.random(in: 0..<invisible.count, using: &random)]
            }
        }
        return result
    }

    @Test("Words taken from a text with all that surrounds them are found there and nowhere else", arguments: 0..<150)
    func anchorsComeBack(seed: Int) throws {
        var random = SeededRandom(seed)
        let blocks = (0..<4).map {
            "Block \($0): " + Self.rewritten(Self.text(words: 30, using: &random), using: &random)
        }
        let block = Int.random(in: 0..<4, using: &random)
        let characters = Array(blocks[block])
        // Between characters that are no white space, at neither edge of which something invisible stands.
        let places = characters.indices.filter {
            characters[$0].unicodeScalars.allSatisfy { $0.properties.generalCategory != .format }
                && !characters[$0].isWhitespace
        }
        let picked = [places.randomElement(using: &random)!, places.randomElement(using: &random)!].sorted()
        let (prefix, exact, suffix) = (
            String(characters[..<picked[0]]), String(characters[picked[0]...picked[1]]),
            String(characters[(picked[1] + 1)...])
        )
        let selector = try #require(
            TextQuoteSelector(
                exact: Self.rewritten(exact, using: &random), prefix: " " + Self.rewritten(prefix, using: &random),
                suffix: Self.rewritten(suffix, using: &random) + "\n"))
        guard case .unique(let found) = AnchorIndex(blocks: blocks).resolve(selector) else {
            Issue.record("not unique: \(exact.debugDescription) in \(blocks[block].debugDescription)")
            return
        }
        #expect(found.block == block)
        #expect(found.range == prefix.utf8.count..<(prefix.utf8.count + exact.utf8.count))
    }

    @Test("Folding does not see how a text is written", arguments: 0..<100)
    func foldingIsBlind(seed: Int) {
        var random = SeededRandom(seed)
        let text = Self.text(words: 40, using: &random)
        let (a, b) = (Self.rewritten(text, using: &random), Self.rewritten(text, using: &random))
        #expect(FoldedText(a).utf8 == FoldedText(b).utf8)
        let folded = FoldedText(a)
        #expect(FoldedText(utf8: folded.utf8).utf8 == folded.utf8, "folding twice is folding once")
    }

    @Test("The way back is in order and covers every character that shows", arguments: 0..<50)
    func wayBack(seed: Int) {
        var random = SeededRandom(seed)
        let text = Self.rewritten(Self.text(words: 40, using: &random), using: &random)
        let folded = FoldedText(text)
        let bytes = Array(text.utf8)
        var end = 0
        for position in folded.utf8.indices {
            let range = folded.originalRange(of: position..<(position + 1))
            #expect(range.lowerBound >= end || range.upperBound == end)
            // What is skipped shows nothing.
            let skipped = String(decoding: bytes[min(end, range.lowerBound)..<range.lowerBound], as: UTF8.self)
            #expect(FoldedText(skipped).utf8.isEmpty)
            end = range.upperBound
        }
    }

    @Test("Words with one letter changed are lost, and the nearest text is where they were", arguments: 0..<60)
    func lostAnchors(seed: Int) throws {
        var random = SeededRandom(seed)
        let words = (0..<200).map { _ in
            String((0..<6).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random)! })
        }
        let first = Int.random(in: 0..<180, using: &random)
        var exact = Array(words[first..<(first + 10)].joined(separator: " "))
        exact[Int.random(in: 1..<5, using: &random)] = "#"
        let start = words[..<first].reduce(0) { $0 + $1.count + 1 }
        let selector = try #require(TextQuoteSelector(exact: String(exact)))
        guard case .lost(let nearest?) = AnchorIndex(blocks: [words.joined(separator: " ")]).resolve(selector) else {
            Issue.record("not lost")
            return
        }
        #expect(nearest.distance == 1)
        #expect(nearest.occurrence.range == start..<(start + exact.count))
    }

    @Test("A secret encoded letter by letter, each in another way, is found", arguments: 0..<200)
    func mixedEncodings(seed: Int) {
        var random = SeededRandom(seed)
        let ways: [SecretEncoding] = [
            .verbatim, .upperCase, .lowerCase, .softHyphens, .percent, .percentTwice, .decimalReferences,
            .hexadecimalReferences, .namedReferences, .referencesTwice, .jsonEscapes, .javaScriptBraces, .cssEscapes,
            .tagsBetween, .escapedTagsBetween,
        ]
        let secret = ["José Müller-Lüdenscheidt", "Łukasz O’Neil & Sons", "anna@example.org, by night"].randomElement(
            using: &random)!
        let encoded = secret.unicodeScalars.map { ways.randomElement(using: &random)!.encode(String($0)) }.joined()
        let noise = Self.text(words: 10, using: &random)
        let file = "<p>\(noise) \(encoded) \(noise)</p>"
        #expect(SecretScanner(secrets: [secret]).scan(file).count == 1, "\(file)")
    }
}
