import Mustache
import Testing

/// A tag that stands alone in its line takes the line with it; only variables never do.
@Suite struct StandaloneTagTests {
    @Test(arguments: [
        ("a section", "a\n{{^draft}}\nb\n{{/draft}}\nc\n", "a\nb\nc\n"),
        ("indented", "a\n  {{^draft}}\nb\n\t{{/draft}}  \nc\n", "a\nb\nc\n"),
        ("in the first line", "  {{^draft}}\nb{{/draft}}\n", "b\n"),
        ("in the last line", "a\n{{^draft}}b\n  {{/draft}}", "a\nb\n"),
        ("with carriage returns", "a\r\n{{^draft}}\r\nb\r\n{{/draft}}\r\n", "a\r\nb\r\n"),
        ("a section that is not rendered", "a\n{{#draft}}\nb\n{{/draft}}\nc\n", "a\nc\n"),
        ("a comment", "a\n  {{! b }}\nc\n", "a\nc\n"),
        ("a comment of several lines", "a\n  {{! b\n   b }}  \nc\n", "a\nc\n"),
        ("a change of delimiters", "a\n  {{=<% %>=}}\n<%count%>\n", "a\n3\n"),
        ("a partial", "a\n{{>p}}\nc\n", "a\np{}c\n"),
        ("nothing but it", "{{! a }}", ""),
        ("two in one line do not", "a\n{{^draft}}{{/draft}}\nc\n", "a\n\nc\n"),
        ("two with space between do not", "{{^draft}} {{/draft}}\n", " \n"),
        ("beside text they do not", "a {{! b }}\n {{^draft}} c\n{{/draft}} d\n", "a \n  c\n d\n"),
        ("after a tag that ends in the line they do not", "{{! a\n }} {{! b }}\nc\n", " \nc\n"),
        ("a variable does not", "  {{count}}\n  {{{body}}}\n  {{&body}}\n", "  3\n  <p>Prose</p>\n  <p>Prose</p>\n"),
        ("blank lines stay", "a\n\n{{^draft}}\n\nb\n\n{{/draft}}\n\nc\n", "a\n\n\nb\n\n\nc\n"),
    ])
    func takesItsLineWithIt(_ what: String, template: String, expected: String) throws {
        #expect(try page(template, partials: ["p": "p{}"], of: Briefing()) == expected)
    }
}
