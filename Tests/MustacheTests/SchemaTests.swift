import Mustache
import Testing

@Suite struct SchemaTests {
    @Test func listsEveryContextOnceWithItsFields() {
        let schema = Schema(of: Briefing.self)
        #expect(schema.contexts.map(\.name) == ["Briefing", "Claim", "Person", "Town"])
        #expect(
            schema.contexts[0].fields.map { "\($0.name) \($0.kind) \($0.context ?? "-")" } == [
                "title text -", "subtitle optionalText -", "count number -", "body html -", "note optionalHTML -",
                "heading html -", "draft flag -", "tags texts -", "claims list Claim", "author object Person",
                "editor optional Person",
            ])
        #expect(schema.contexts[0].fields[0].doc == "What it is called.")
    }

    @Test func endsForAContextThatContainsItself() {
        let schema = Schema(of: Claim.self)
        #expect(schema.contexts.map(\.name) == ["Claim", "Person", "Town"])
        #expect(schema.contexts[0].fields.last?.context == "Claim")
    }

    struct Outer: Context {
        struct Inner: Context { static let fields: Fields<Self> = [] }
        static let fields: Fields<Self> = [.object("inner", "Within.") { _ in Inner() }]
    }

    private struct Hidden: Context { static let fields: Fields<Self> = [] }

    @Test func namesTypesAsTheyAreWritten() {
        #expect(Schema(of: Outer.self).contexts.map(\.name) == ["SchemaTests.Outer", "SchemaTests.Outer.Inner"])
        #expect(Schema(of: Hidden.self).contexts.map(\.name) == ["SchemaTests.Hidden"])
    }

    @Test func contextsShareFields() throws {
        struct Page: Context {
            static let fields = ofEveryPage.adding([.text("own", "Its own.") { _ in "o" }])
            static var ofEveryPage: Fields<Page> { [.text("common", "Of every page.") { _ in "c" }] }
        }
        #expect(Schema(of: Page.self).contexts[0].fields.map(\.name) == ["common", "own"])
        #expect(try page("{{common}}{{own}}", of: Page()) == "co")
    }

    /// A context that no template could use is a mistake of the program, found the first time it is loaded.
    @Test func aNameIsGivenOnce() async {
        await #expect(processExitsWith: .failure) {
            struct Twice: Context {
                static var fields: Fields<Twice> { [.flag("a", "") { _ in true }, .flag("a", "") { _ in true }] }
            }
            _ = Schema(of: Twice.self)
        }
    }

    @Test func aNameCanBeWrittenInATag() async {
        await #expect(processExitsWith: .failure) {
            struct Dotted: Context {
                static var fields: Fields<Dotted> { [.flag("a.b", "") { _ in true }] }
            }
            _ = Schema(of: Dotted.self)
        }
    }
}
