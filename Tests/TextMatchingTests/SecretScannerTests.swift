import Testing
import TextMatching

@Suite("Secret scanning")
struct SecretScannerTests {
    static let secrets = [
        "José Müller", "Anna O'Neil", "AT&T", "john.doe@example.com", "+1 202-555-0142", "Operation Łódź — phase 2",
        "北京大学生", "Владимир Ж.", "한국 사람", "x\u{302}yzw", "a private note, with more words in it than the others have",
        "C:\\users\\nancy", "100%able", "<b>bold</b>", "q^2 = 4", "Ⅷ. Straße", "𝒜lpha 🎈",
    ]

    @Test("Every encoding of every secret is found in every surrounding", arguments: SecretEncoding.allCases)
    func encodings(_ encoding: SecretEncoding) {
        let scanner = SecretScanner(secrets: Self.secrets)
        for (index, secret) in Self.secrets.enumerated() {
            for (before, after) in encoding.surroundings {
                let file = before + encoding.encode(secret) + after
                let found = scanner.scan(file)
                #expect(found.contains { $0.secret == index }, "\(secret) as \(encoding) in \(file)")
            }
        }
    }

    @Test(
        "The place runs from the first letter to the last",
        arguments: [
            ("<p>Ann John  Smith.</p>", "John  Smith"),
            ("Jo<b>hn</b> Smith's", "Jo<b>hn</b> Smith"),
            ("q=J%6Fhn%20Smit%68&x", "J%6Fhn%20Smit%68"),
            ("<i title='John&#32;Smith'>", "John&#32;Smith"),
            ("“jo\u{AD}hn\u{2003}smith”", "jo\u{AD}hn\u{2003}smith"),
        ])
    func places(_ file: String, _ expected: String) throws {
        let found = SecretScanner(secrets: ["John Smith"]).scan(file)
        try #require(found.count == 1)
        #expect(String(decoding: Array(file.utf8)[found[0].range], as: UTF8.self) == expected)
    }

    @Test(
        "Words that only look alike are not reported",
        arguments: [
            ("Anna", "Iran nations"), ("Anna", "Ann at"), ("a man", "Salamander"), ("A - B", "data base"),
            ("AT&T", "at that"),
            ("AT&T", "cat, t"), ("John Smith", "John Smyth"), ("John Smith", "John said Smith"), ("1920", "2019 2020"),
            ("abcd", "ab<p>text</p>cd"), ("secret", "<b>sec</b> and <b>ret</b>"),
        ])
    func noFalseAlarm(_ secret: String, _ file: String) {
        #expect(SecretScanner(secrets: [secret]).scan(file).isEmpty)
    }

    @Test(
        "Longer values are found without their gaps, and across line ends between ideographs",
        arguments: [
            ("John Smithson", "johnsmithson.html"), ("John Smithson", "john-smithson"), ("Ann Lee", "ann-lee.html"),
            ("北京大学生", "北京\n  大学生"), ("Ann Lee", "<td>Ann</td><td>Lee</td>"),
        ])
    func gaps(_ secret: String, _ file: String) {
        #expect(SecretScanner(secrets: [secret]).scan(file).count == 1)
    }

    @Test("Values of under four characters, and of no letters, are no secrets")
    func tooShort() {
        let scanner = SecretScanner(secrets: ["abc", "", "  a b ", "abcd", "----", "Zoe\u{308}"])
        #expect(scanner.unscanned == [0, 1, 2, 4, 5])
        #expect(scanner.scan("abc a b Zoë ----").isEmpty)
        #expect(SecretScanner(secrets: ["abc"]).isEmpty)
    }

    @Test("Several secrets, one within another, are each found; each place once")
    func several() {
        let scanner = SecretScanner(secrets: ["Smith", "John Smith", "smith"])
        #expect(
            scanner.scan("John Smith, Smith") == [
                .init(secret: 1, range: 0..<10), .init(secret: 0, range: 5..<10), .init(secret: 2, range: 5..<10),
                .init(secret: 0, range: 12..<17), .init(secret: 2, range: 12..<17),
            ])
    }

    @Test(
        "What looks like an escape but is none hides nothing",
        arguments: [
            ("nancy", "C:\\nancy\\notes"), ("Barack", "D:\\Barack"), ("facts", "100%facts"), ("eacute", "&eacute"),
            ("u0041bc", "\\u0041bc"),
        ])
    func noEscape(_ secret: String, _ file: String) {
        #expect(!SecretScanner(secrets: [secret]).scan(file).isEmpty)
    }

    @Test("Malformed UTF-8 is read as Latin-1 and hides nothing")
    func malformed() {
        let scanner = SecretScanner(secrets: ["José Smith", "Smith"])
        #expect(scanner.scan([0xFF, 0xC3] + Array("Jos".utf8) + [0xE9] + Array(" Smith".utf8) + [0xC3]).count == 2)
        #expect(scanner.scan([0x80, 0xE2, 0x80] + Array("Smith".utf8) + [0xF0, 0x9F]).count == 1)
    }

    @Test(
        "Hostile files take linear time",
        arguments: [
            "a", "<", "<a ", "<!--", "&", "&amp;", "%25", "\\", "\\\\", "<a \">", "&lt;b", "e\u{301}", "\u{301}",
            "\u{AD}", "<a '\"", "&#x26;", "aaaa aaab ",
        ])
    func hostile(_ unit: String) {
        let scanner = SecretScanner(secrets: [
            "aaaaaaaaaaaaaaab", "aaaa", String(repeating: "a", count: 500) + "b", "&amp;amp;",
        ])
        let file = Array(String(repeating: unit, count: 400_000 / unit.utf8.count).utf8)
        let clock = ContinuousClock()
        let time = clock.measure { _ = scanner.scan(file) }
        #expect(time < .seconds(120))
    }

    @Test("No secrets, nothing found")
    func none() {
        #expect(SecretScanner(secrets: []).scan("anything").isEmpty)
        #expect(SecretScanner(secrets: ["anything"]).scan("").isEmpty)
    }
}
