extension RuleBook {
    /// What is wrong with a template of the site's own. An example would be a page of a theme, not of content.
    static let templates: [Explanation] = [
        Explanation(
            "template-unknown-name", .templates, .always(.error),
            summary: "a template names what its data does not have",
            why: "It would be shown as nothing. `docs/templates.md` lists what each template is given.", bad: nil,
            good: nil),
        Explanation(
            "template-missing-template", .templates, .always(.error),
            summary: "a template that the site needs is not there",
            why: "Every kind of page is made from a template of its own name.", bad: nil, good: nil),
        Explanation(
            "template-unknown-partial", .templates, .always(.error),
            summary: "a template includes one that there is not",
            why: "The part of the page would be missing without a word.", bad: nil, good: nil),
        Explanation(
            "template-unclosed-section", .templates, .always(.error), summary: "a section is opened and not closed",
            why: "`{{#name}}` needs `{{/name}}`.", bad: nil, good: nil),
        Explanation(
            "template-unopened-section", .templates, .always(.error), summary: "a section is closed that is not open",
            why: "Sections close in the order in which they were opened, the last one first.", bad: nil, good: nil),
        Explanation(
            "template-unclosed-tag", .templates, .always(.error), summary: "a tag is not closed",
            why: "`{{` needs `}}`.", bad: nil, good: nil),
        Explanation(
            "template-malformed-name", .templates, .always(.error), summary: "what stands in a tag is no name",
            why: "Names are letters, digits and hyphens, with dots between the parts of a path.", bad: nil, good: nil),
        Explanation(
            "template-malformed-delimiters", .templates, .always(.error),
            summary: "a tag that sets delimiters does not name two",
            why: "It is written `{{=<% %>=}}`.", bad: nil, good: nil),
        Explanation(
            "template-unsafe-html", .templates, .always(.error), summary: "a template would write text unescaped",
            why: """
                Text may hold markup and scripts of anyone's. `{{{name}}}` is only for values that OnRecord has
                made into safe HTML itself.
                """, bad: nil, good: nil),
        Explanation(
            "template-escaped-html", .templates, .always(.error), summary: "a template would escape HTML",
            why: "Readers would see the tags. Such a value is written `{{{name}}}`.", bad: nil, good: nil),
        Explanation(
            "template-not-a-variable", .templates, .always(.error), summary: "a template writes what is no text",
            why: "A list, a flag or a record is opened with `{{#name}}`.", bad: nil, good: nil),
        Explanation(
            "template-not-a-section", .templates, .always(.error),
            summary: "a template opens what is always there and is no list",
            why: "The section would mean nothing; write the value with `{{name}}`.", bad: nil, good: nil),
        Explanation(
            "template-not-an-object", .templates, .always(.error), summary: "a template looks into what has no parts",
            why: "`{{a.b}}` needs an `a` that is a record.", bad: nil, good: nil),
        Explanation(
            "template-unsupported", .templates, .always(.error),
            summary: "a template uses a part of Mustache that is not offered",
            why: """
                Parents, blocks and dynamic names are optional in the specification, and cannot be checked
                before pages are made.
                """, bad: nil, good: nil),
        Explanation(
            "template-too-deep", .templates, .always(.error), summary: "sections or partials are nested without end",
            why: "A partial that includes itself needs a section that ends some time.", bad: nil, good: nil),
        Explanation(
            "template-too-large", .templates, .always(.error), summary: "a template grows too large",
            why: "Partials that include partials many times over multiply.", bad: nil, good: nil),
        Explanation(
            "template-not-utf-8", .templates, .always(.error), summary: "a template is not UTF-8 text",
            why: "Readers would see other letters. Save the file as UTF-8.", bad: nil, good: nil),
        Explanation(
            "template-stray-file", .templates, .always(.warning), summary: "a file in templates/ is not used",
            why: "It is neither a template nor an asset of the theme; perhaps it stands in the wrong folder.", bad: nil,
            good: nil),
        Explanation(
            "template-unused", .templates, .always(.warning), summary: "nothing uses a template",
            why: "Its name is probably misspelt: a site's template replaces the built-in one of the same name.",
            bad: nil, good: nil),
    ]
}
