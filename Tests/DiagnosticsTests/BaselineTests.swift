import Diagnostics
import Testing

@Suite struct BaselineTests {
    private let before = Fixture(
        ("content/articles/a.md", "claims:\n  one: {by: insider}\n  two: {by: insider}\n"), ("content/site.yml", "x"))

    /// A finding about the words at a place.
    private func finding(_ rule: String, _ message: String, at place: Place?) -> Diagnostic {
        Diagnostic(.warning, rule, message, at: place)
    }

    /// The place of the nth `words` in the first file.
    private func place(_ words: String, nth: Int = 1, in fixture: Fixture) -> Place {
        let bytes = fixture.files.all[0].bytes
        let wanted = Array(words.utf8)
        let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
        return Place(file: FileID(0), range: starts[nth - 1]..<starts[nth - 1] + wanted.count)
    }

    private func twoInsiders(in fixture: Fixture) -> [Diagnostic] {
        [
            finding("no-reason", "'one' has no reason", at: place("insider", nth: 1, in: fixture)),
            finding("no-reason", "'two' has no reason", at: place("insider", nth: 2, in: fixture)),
        ]
    }

    @Test func whatIsInItIsKnownAndNothingElse() {
        let findings = twoInsiders(in: before) + [finding("no-site", "nothing there", at: nil)]
        let baseline = Baseline(of: Array(findings.dropFirst()), in: before.files)
        let compared = baseline.compare(findings, in: before.files)
        #expect(compared.new == [findings[0]])
        #expect(compared.known.map(\.diagnostic) == [findings[2], findings[1]])
        #expect(compared.stale.isEmpty)
        #expect(Baseline().compare(findings, in: before.files).new.count == 3)
    }

    /// Lines above, indentation, and broken lines do not make a known finding a new one.
    @Test func entriesSurviveEditsElsewhere() {
        let baseline = Baseline(of: twoInsiders(in: before), in: before.files)
        let after = Fixture(
            (
                "content/articles/a.md",
                "title: New\nclaims:\n    two:\n        by: insider\n    one: {by: insider, x: y}\n"
            ))
        let findings = [
            finding("no-reason", "'two' has no reason", at: place("insider", nth: 1, in: after)),
            finding("no-reason", "'one' has no reason", at: place("insider", nth: 2, in: after)),
        ]
        let compared = baseline.compare(findings, in: after.files)
        #expect(compared.new.isEmpty && compared.stale.isEmpty)
        #expect(compared.known.map(\.entry.message) == ["'two' has no reason", "'one' has no reason"])
    }

    @Test func wordsBrokenOverLinesAreTheSameWords() {
        let broken = Fixture(("a.md", "so  he\r\n  said"))
        let joined = Fixture(("a.md", "Then so he said."))
        let baseline = Baseline(
            of: [finding("r", "m", at: Place(file: FileID(0), range: 0..<14))], in: broken.files)
        #expect(baseline.entries.map(\.words) == ["so he said"])
        let compared = baseline.compare([finding("r", "m", at: joined.place("so he said"))], in: joined.files)
        #expect(compared.known.count == 1)
    }

    /// One more of the same is new, and it is the one whose message no entry has.
    @Test func anotherOfTheSameKindIsNew() {
        let findings = twoInsiders(in: before)
        let compared = Baseline(of: [findings[1]], in: before.files).compare(findings, in: before.files)
        #expect(compared.new == [findings[0]])
    }

    /// A version that words a message differently does not bring every finding back.
    @Test func anotherWordingIsTheSameFinding() {
        let baseline = Baseline(of: twoInsiders(in: before), in: before.files)
        let reworded = twoInsiders(in: before).map { finding($0.rule, "why? " + $0.message, at: $0.place) }
        let compared = baseline.compare(reworded, in: before.files)
        #expect(compared.new.isEmpty && compared.stale.isEmpty)
        #expect(compared.known.map(\.entry.message) == ["'one' has no reason", "'two' has no reason"])
    }

    @Test(arguments: [
        ("no-reason", "content/articles/a.md", "insider", true),
        ("no-terms", "content/articles/a.md", "insider", false),
        ("no-reason", "content/articles/b.md", "insider", false), ("no-reason", "content/articles/a.md", "two", false),
    ])
    func ruleFileAndWordsMustAllBeTheSame(rule: String, path: String, words: String, isKnown: Bool) {
        let entry = Baseline.Entry(rule: rule, path: path, words: words, message: "said otherwise", reason: "why")
        let finding = twoInsiders(in: before)[0]
        let compared = Baseline([entry]).compare([finding], in: before.files)
        #expect(compared.known == (isKnown ? [.init(diagnostic: finding, entry: entry)] : []))
        #expect(compared.new.isEmpty == isKnown)
        #expect(compared.stale == (isKnown ? [] : [entry]))
    }

    /// Writing it anew keeps the reasons, drops what is gone and adds what is new, with nothing for a reason.
    @Test func reasonsAreKeptWhenItIsWrittenAnew() {
        let findings = twoInsiders(in: before)
        let old = Baseline([
            .init(
                rule: "no-reason", path: "content/articles/a.md", words: "insider", message: "'two' has no reason",
                reason: "she asked us"),
            .init(rule: "gone", path: nil, words: "", message: "m", reason: "once true"),
        ])
        let new = Baseline(of: findings, in: before.files, replacing: old)
        #expect(new.entries.map(\.reason) == ["", "she asked us"])
        #expect(new.entries.map(\.message) == ["'one' has no reason", "'two' has no reason"])
        #expect(Baseline(of: findings, in: before.files, replacing: new) == new)
    }

    /// An empty range stands for its line; a long one is cut; a file without text has no words.
    @Test func everyPlaceHasWords() {
        let long = String(repeating: "漢", count: 5_000)
        let fixture = Fixture(("a", "one\n\t two  three \nfour\n\(long)"), ("b", ""))
        let places = [
            Place(file: FileID(0), range: 6..<6), Place(file: FileID(0), range: 23..<23 + long.utf8.count),
            Place(file: FileID(1), range: 0..<0), Place(file: FileID(0), range: 99_999..<99_999),
        ]
        let words = places.map { Baseline(of: [finding("r", "m", at: $0)], in: fixture.files).entries[0].words }
        let cut = String(repeating: "漢", count: 120) + "…"
        #expect(words == ["two three", cut, "", cut])
    }

    /// The order in which findings were gathered does not show.
    @Test func theFileIsTheSameWhateverTheOrder() {
        let findings = twoInsiders(in: before) + [finding("no-site", "m", at: nil), finding("a", "m", at: nil)]
        let file = Baseline(of: findings, in: before.files).json()
        #expect(Baseline(of: findings.reversed(), in: before.files).json() == file)
    }

    @Test(.timeLimit(.minutes(5)))
    func manyEntriesTakeLinearTime() {
        let count = 20_000
        let fixture = Fixture(String(repeating: "by: insider\n", count: count))
        let findings = (0..<count).map {
            finding("r", "m", at: Place(file: FileID(0), range: $0 * 12 + 4..<$0 * 12 + 11))
        }
        let baseline = Baseline(of: Array(findings.dropLast(7)), in: fixture.files)
        #expect(baseline.compare(findings, in: fixture.files).new.count == 7)
    }
}
