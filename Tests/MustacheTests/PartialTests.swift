import Mustache
import Testing

@Suite struct PartialTests {
    static let tree = Briefing(claims: [
        Claim(text: "a", replies: [Claim(text: "b", replies: [Claim(text: "c")]), Claim(text: "d")]),
        Claim(text: "e", isContested: true),
    ])

    @Test func seesTheContextsOfTheTagThatIncludesIt() throws {
        let partials = ["partials/line": "{{text}}/{{count}} "]
        #expect(try page("{{#claims}}{{> partials/line }}{{/claims}}", partials: partials, of: Self.tree) == "a/3 e/3 ")
    }

    @Test func meansDifferentThingsInDifferentContexts() throws {
        let briefing = Briefing(author: Person(name: "Desk"), editor: Person(name: "Ed", town: Town(name: "Bern")))
        let template = "{{#author}}{{>name}}{{/author}} {{#editor}}{{>name}} {{#town}}{{>name}}{{/town}}{{/editor}}"
        #expect(try page(template, partials: ["name": "<{{name}}>"], of: briefing) == "<Desk> <Ed> <Bern>")
    }

    @Test func mayIncludeItselfForATree() throws {
        let partials = ["claim": "{{text}}({{#replies}}{{>claim}}{{/replies}})"]
        #expect(try page("{{#claims}}{{>claim}}{{/claims}}", partials: partials, of: Self.tree) == "a(b(c())d())e()")
    }

    /// In a tree an outer name stays the page's, and an item's name is always the nearest item's.
    @Test func findsOuterNamesFromInsideATree() throws {
        let partials = ["claim": "{{#replies}}{{>claim}}{{/replies}}{{text}}{{count}}{{speaker.name}} "]
        let expected = "c3nobody b3nobody d3nobody a3nobody e3nobody "
        #expect(try page("{{#claims}}{{>claim}}{{/claims}}", partials: partials, of: Self.tree) == expected)
    }

    @Test func keepsTheDelimitersOfItsOwn() throws {
        let partials = ["p": "{{count}}{{=<% %>=}}<%count%>"]
        #expect(try page("{{>p}} {{count}}", partials: partials, of: Self.tree) == "33 3")
        #expect(try page("{{=[ ]=}}[>p] [count]", partials: partials, of: Self.tree) == "33 3")
    }

    @Test(arguments: [
        (
            "standing alone: each line, and the line feed after the tag goes", "<\n  {{>p}}\n>", "one\ntwo\n",
            "<\n  one\n  two\n>"
        ),
        ("within a line: not at all", "<  {{>p}}>", "one\ntwo\n", "<  one\ntwo\n>"),
        ("by tabs", "\t{{>p}}\n", "one\n", "\tone\n"),
        ("at the end of the file", "  {{>p}}", "one\ntwo", "  one\n  two"),
        ("with carriage returns", "  {{>p}}\r\n.", "one\r\ntwo\r\n", "  one\r\n  two\r\n."),
        ("empty lines too", "  {{>p}}\n", "one\n\ntwo\n", "  one\n  \n  two\n"),
        ("before a tag that begins a line", "  {{>p}}\n", "{{count}}\n{{#draft}}-{{/draft}}\n", "  3\n  \n"),
        ("but no line of a tag that stands alone", "  {{>p}}\n", "{{^draft}}\n one\n{{/draft}}\n", "   one\n"),
        ("but not what a value holds", "  {{>p}}\n", "{{{body}}}|\n", "  <p>\n</p>|\n"),
        ("nothing for an empty partial", "  {{>p}}\n", "", ""),
    ])
    func isIndented(_ what: String, template: String, partial: String, expected: String) throws {
        let briefing = Briefing(body: SafeHTML(trusted: "<p>\n</p>"))
        #expect(try page(template, partials: ["p": partial], of: briefing) == expected)
    }

    @Test("A partial within a line is not indented, whatever surrounds it")
    func withinALineOfAnIndentedPartial() throws {
        let partials = ["outer": "<{{>inner}}>\n", "inner": "1\n{{>deep}}\n", "deep": "2\n"]
        #expect(try page("  {{>outer}}\n.", partials: partials, of: Self.tree) == "  <1\n2\n>\n.")
    }

    @Test func indentationAddsUp() throws {
        let partials = ["outer": "<\n {{>inner}}\n>\n", "inner": "1\n2\n"]
        #expect(try page("  {{>outer}}\n.", partials: partials, of: Self.tree) == "  <\n   1\n   2\n  >\n.")
        let tree = ["claim": "{{text}}\n{{#replies}}\n  {{>claim}}\n{{/replies}}\n"]
        let expected = "a\n  b\n    c\n  d\ne\n"
        #expect(try page("{{#claims}}\n{{>claim}}\n{{/claims}}\n", partials: tree, of: Self.tree) == expected)
    }
}
