import Testing

@testable import Checking

/// Which names, ids and addresses are taken for one, and which are not.
@Suite struct LikenessTests {
    @Test(arguments: [
        ("mohammad", "mohamad", Slip.doubled), ("brian", "brain", .swapped), ("hansen", "hanson", .inside),
        ("department", "deparment", .inside), ("harry", "harrry", .doubled),
    ])
    func slips(a: String, b: String, slip: Slip) {
        #expect(Slip(between: a, b) == slip)
        #expect(Slip(between: b, a) == slip)
    }

    @Test(arguments: [
        ("iran", "iraq"), ("gambia", "zambia"), ("ivanov", "ivanova"), ("minister", "ministers"),
        ("report1", "report2"),
        ("north", "south"), ("austria", "australia"), ("kaczynski", "kaczynska"), ("first", "fifth"),
        ("abcde", "badce"),
    ])
    func otherWords(a: String, b: String) {
        #expect(Slip(between: a, b) == nil)
        #expect(Slip(between: b, a) == nil)
    }

    private func names(_ names: [String], keys: String = "kind: person") throws -> [String] {
        let speakers = names.enumerated().map { "s\($0): {name: \"\($1)\", \(keys)}\n" }.joined()
        return try ExampleSite(Example(files: [.init("speakers.yml", speakers)])).words(at: "near-duplicate-name")
    }

    @Test(arguments: [
        ["Gen. Mark Milley", "Mark Milley"], ["Mohammad Javad Zarif", "Mohamad Javad Zarif"],
        ["Zarif, Mohammad Javad", "Mohammad Javad Zarif"], ["Mohammad Zarif", "Mohammad Javad Zarif"],
        ["Amir Ali Hajizadeh", "Amir Ali Hajizadhe"], ["José Muñoz", "Jose Munoz"], ["Mark Esper", "Mark Esper"],
        ["Mohammed Javad Zarif", "Mohammad Javad Zarif"],
        ["Donald Trump", "Donald J. Trump"], ["Hajizadeh", "Hajiazdeh"],
        ["Lt. Col. Thomas Campbell", "Thomas Campbell"],
    ])
    func theseAreOnePerson(names: [String]) throws {
        #expect(try self.names(names) == ["\"\(names[1])\""])
    }

    @Test(arguments: [
        ["John Smith", "Jane Smith"], ["Anders Berg", "Anders Borg"], ["Anna Petrov", "Anna Petrova"],
        ["Anders Dahl", "Sanders Dahl"], ["Michael Sapin", "Michel Sapin"], ["Witness 1", "Witness 2"],
        ["George W. Bush", "George H. W. Bush"], ["Meyer", "Meier"], ["Martin Luther", "Martin Luther King"],
        ["John Smith", "John Smith Jr."],
    ])
    func theseAreTwo(names: [String]) throws {
        #expect(try self.names(names) == [])
    }

    @Test func organizations() throws {
        let keys = "kind: organization"
        #expect(try names(["US Central Command", "U.S. Central Command"], keys: keys).count == 1)
        #expect(try names(["Department of Defense", "Deparment of Defense"], keys: keys).count == 1)
        #expect(try names(["The Washington Post", "Washington Post"], keys: keys).count == 1)
        #expect(try names(["Embassy of Gambia", "Embassy of Zambia"], keys: keys) == [])
        #expect(try names(["Bank of America", "Bank of Latin America"], keys: keys) == [])
        #expect(try names(["3rd Infantry Division", "4th Infantry Division"], keys: keys) == [])
    }

    @Test(arguments: ["same-as", "maybe-same-as", "member-of", "maybe-member-of", "on-behalf-of"])
    func whatIsSaidNeedsNoSaying(key: String) throws {
        let speakers = "a: {name: Mark Milley, kind: person}\nb: {name: Gen. Mark Milley, kind: person, \(key): a}\n"
        let site = try ExampleSite(Example(files: [.init("speakers.yml", speakers)]))
        #expect(site.words(at: "near-duplicate-name") == [])
    }

    /// What is told as a name is not told again as an id.
    @Test func oneFaultIsToldOnce() throws {
        let speakers = "mark-milley: {name: Mark Milley}\nmark-miley: {name: Mark Milley}\n"
        let site = try ExampleSite(Example(files: [.init("speakers.yml", speakers)]))
        #expect(site.rules(of: .hygiene) == ["near-duplicate-name"])
    }

    @Test func theLastOfSeveralIsAtFault() throws {
        let speakers = ["a", "b", "c"].map { "\($0): {name: Mark Milley}\n" }.joined()
        let site = try ExampleSite(Example(files: [.init("speakers.yml", speakers)]))
        let found = site.diagnostics.filter { $0.rule == "near-duplicate-name" }
        #expect(found.map(\.message).map { $0.prefix(20) } == ["speaker 'b' may be '", "speaker 'c' may be '"])
    }

    @Test(arguments: [
        ("ambassador-left", "ambasador-left", true), ("claim-1", "claim-2", false), ("tbi-109", "tbi-110", false),
        ("swiss-message", "swiss-messages", false), ("first-message", "other-message", false),
        ("missile-count", "misisle-count", true), ("iran-done", "iraq-done", false),
    ])
    func ids(a: String, b: String, isNear: Bool) throws {
        let claims = [a, b].map { "\($0): {text: The ambassador has left., via: us, reported: 2020-01-08}\n" }.joined()
        let files: [Example.File] = [.init("claims.yml", claims), .init("speakers.yml", "z: {name: Z}\n")]
        let site = try ExampleSite(Example(files: files))
        #expect(site.words(at: "near-duplicate-id") == (isNear ? [b] : []))
    }

    @Test func idsOfWhatSaysOtherThingsAreLeftAlone() throws {
        let claims = """
            ambassador-left: {text: The ambassador has left., via: us, reported: 2020-01-08}
            ambasador-left: {text: Oil prices rose on Monday., via: us, reported: 2020-01-08}

            """
        let site = try ExampleSite(Example(files: [.init("claims.yml", claims)]))
        #expect(site.words(at: "near-duplicate-id") == [])
    }

    @Test(arguments: [
        ("https://a.example/x", "http://www.a.example/x/", true), ("https://a.example/x", "https://a.example/y", false),
        ("https://a.example/x", "https://a.example/x#part", false),
        ("https://a.example/x", "https://a.example/X", false),
        ("https://a.example/x?id=1", "https://a.example/x?id=2", false),
    ])
    func addresses(a: String, b: String, isSame: Bool) throws {
        let sources = "a: {title: A, URL: \"\(a)\"}\nb: {title: B, URL: \"\(b)\"}\n"
        let site = try ExampleSite(Example(files: [.init("sources.yml", sources)]))
        #expect(site.words(at: "near-duplicate-source") == (isSame ? ["\"\(b)\""] : []))
        let copied = sources.replacing("b: {", with: "b: {copy-of: a, ")
        let declared = try ExampleSite(Example(files: [.init("sources.yml", copied)]))
        #expect(declared.words(at: "near-duplicate-source") == [])
    }

    /// Ten times as many take ten times as long, series of all sorts among them.
    @Test func manyTakeLinearTime() {
        func lists(_ count: Int) -> [[String]] {
            (0..<count).flatMap { number -> [[String]] in
                let ideograph = Unicode.Scalar(UInt32(0x4E00 + number % 20_000)).map { String($0) } ?? ""
                let word = "word" + Self.letters(number)
                return [
                    ["claim", String(number)], ["message", "about\(number)"], [word, "same"],
                    ["abcd" + ideograph, "same"],
                ]
            }
        }
        let clock = ContinuousClock()
        _ = NearTwins.pairs(among: lists(100))
        let small = clock.measure { _ = NearTwins.pairs(among: lists(1_000)) }
        let large = clock.measure { _ = NearTwins.pairs(among: lists(10_000)) }
        #expect(large < max(small, .milliseconds(20)) * 60)
    }

    /// A number in letters.
    private static func letters(_ number: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        var (rest, letters) = (number, "")
        repeat {
            letters.append(alphabet[rest % 26])
            rest /= 26
        } while rest > 0
        return letters
    }
}
