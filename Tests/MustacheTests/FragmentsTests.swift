import Mustache
import Synchronization
import Testing

@Suite("What partials write of values that many pages show")
struct FragmentsTests {
    /// How often a text was asked for.
    private final class Count: Sendable {
        private let number = Atomic(0)
        var value: Int { number.load(ordering: .relaxed) }
        func add() { number.add(1, ordering: .relaxed) }
    }

    private struct Card: Context {
        let text: String
        var identity: UInt64?
        let asked: Count

        static let isKept = true
        static let fields: Fields<Self> = [
            .text("text", "A text.") { card in
                card.asked.add()
                return card.text
            },
            .list("inner", "The card itself.") { [$0] },
        ]
    }

    private struct CardPage: Context {
        let title: String
        let cards: [Card]

        static let fields: Fields<Self> = [
            .text("title", "A title.") { $0.title },
            .list("cards", "Cards.") { $0.cards },
        ]
    }

    /// Pages with one card each, rendered one after the other with what is kept between.
    private func pages(
        _ template: String, card partial: String, identities: [UInt64?], capacity: Int = 1 << 20,
        _ count: Count = Count()
    ) throws -> [String] {
        let page = try TemplateLoader.load(["page": template, "card": partial]) {
            $0.template("page", for: CardPage.self)
        }
        let fragments = Fragments(capacity: capacity)
        return try identities.enumerated().map { number, identity in
            var output = Output()
            let card = Card(text: "text \(identity.map(String.init) ?? "-")", identity: identity, asked: count)
            try page.render(CardPage(title: "\(number)", cards: [card]), keeping: fragments, into: &output)
            return String(decoding: output.bytes, as: UTF8.self)
        }
    }

    @Test("They are rendered once, and written again as they stand")
    func kept() throws {
        let count = Count()
        let made = try pages(
            "{{title}}: {{#cards}}{{>card}}{{/cards}}", card: "<{{text}}>", identities: [1, 2, 1, 1, 2], count)
        #expect(made == ["0: <text 1>", "1: <text 2>", "2: <text 1>", "3: <text 1>", "4: <text 2>"])
        #expect(count.value == 2)
    }

    @Test("A value without an identity is rendered anew")
    func anew() throws {
        let count = Count()
        let made = try pages("{{#cards}}{{>card}}{{/cards}}", card: "<{{text}}>", identities: [nil, nil], count)
        #expect(made == ["<text ->", "<text ->"] && count.value == 2)
    }

    @Test(
        "A partial that reads what is around the value is rendered anew, however deep within",
        arguments: ["<{{text}} of {{title}}>", "<{{text}}{{#inner}} of {{title}}{{/inner}}>"])
    func around(partial: String) throws {
        let made = try pages("{{#cards}}{{>card}}{{/cards}}", card: partial, identities: [1, 1])
        #expect(made == ["<text 1 of 0>", "<text 1 of 1>"])
    }

    @Test("Indented and not, each is written as it should stand")
    func indented() throws {
        let template = "{{#cards}}\n{{>card}}\n  {{>card}}\n{{/cards}}\n"
        let made = try pages(template, card: "a\n{{text}}\n", identities: [1, 1])
        #expect(made == Array(repeating: "a\ntext 1\n  a\n  text 1\n", count: 2))
    }

    @Test("Pages are the same where there is little room, or none", arguments: [0, 1_000, 20_000])
    func room(capacity: Int) throws {
        let identities = (0..<400).map { UInt64($0 * 7 % 90) }
        let made = try pages(
            "{{#cards}}{{>card}}{{/cards}}", card: "<{{text}}>", identities: identities, capacity: capacity)
        #expect(made == identities.map { "<text \($0)>" })
    }
}
