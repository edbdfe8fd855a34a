import Mustache
import Testing

/// What loading refuses, where it points, and what it says.
@Suite struct TemplateProblemTests {
    @Test(arguments: [
        // Names
        ("{{titel}}", "1:3 unknown-name: no 'titel' here; did you mean 'title'?"),
        ("{{#claims}}\n  {{txet}}{{/claims}}", "2:5 unknown-name: no 'txet' here; did you mean 'text'?"),
        ("{{#claims}}{{tilte}}{{/claims}}", "1:14 unknown-name: no 'tilte' here; did you mean 'title'?"),
        ("{{#editor.town}}{{xyz}}{{/editor.town}}", "1:19 unknown-name: no 'xyz' here"),
        ("{{author.nmae}}", "1:10 unknown-name: no 'nmae' in 'author'; did you mean 'name'?"),
        ("{{author.qqqqq}}", "1:10 unknown-name: no 'qqqqq' in 'author'; there are 'name', 'role', 'town'"),
        ("{{ author.title }}", "1:11 unknown-name: no 'title' in 'author'; there are 'name', 'role', 'town'"),
        ("żółć 🕊 {{ titel }}", "1:11 unknown-name: no 'titel' here; did you mean 'title'?"),
        ("{{#cliams}}{{whatever}}{{/cliams}}", "1:4 unknown-name: no 'cliams' here; did you mean 'claims'?"),
        ("{{^cliams}}{{/cliams}}", "1:4 unknown-name: no 'cliams' here; did you mean 'claims'?"),
        ("{{title.length}}", "1:3 not-an-object: 'title' is text, so it has no 'length'"),
        ("{{claims.text}}", "1:3 not-an-object: 'claims' is a list, so it has no 'text'"),
        ("{{}}", "1:1 malformed-name: this tag names nothing"),
        ("{{# }}{{/ }}", "1:1 malformed-name: this tag names nothing | 1:7 malformed-name: this tag names nothing"),
        ("{{a b}}", "1:3 malformed-name: a name has no white space in it"),
        ("{{a..b}}", "1:3 malformed-name: 'a..b' is no name: letters, digits, '-' and '_', with dots between"),
        ("{{.title}}", "1:3 malformed-name: '.title' is no name: letters, digits, '-' and '_', with dots between"),
        ("{{@index}}", "1:3 malformed-name: '@index' is no name: letters, digits, '-' and '_', with dots between"),
        // Uses
        ("{{{title}}}", "1:4 unsafe-html: 'title' is text, not safe HTML, and must be escaped: write {{title}}"),
        ("{{&count}}", "1:4 unsafe-html: 'count' is a number, not safe HTML, and must be escaped: write {{count}}"),
        ("{{#tags}}{{{.}}}{{/tags}}", "1:13 unsafe-html: '.' is text, not safe HTML, and must be escaped: write {{.}}"),
        ("{{body}}", "1:3 escaped-html: 'body' is safe HTML, whose markup would be escaped: write {{{body}}}"),
        ("{{note}}", "1:3 escaped-html: 'note' is safe HTML, whose markup would be escaped: write {{{note}}}"),
        ("{{draft}}", "1:3 not-a-variable: 'draft' is a flag and cannot be written: use it as a section, {{#draft}}"),
        (
            "{{claims}}",
            "1:3 not-a-variable: 'claims' is a list and cannot be written: use it as a section, {{#claims}}"
        ),
        ("{{{tags}}}", "1:4 not-a-variable: 'tags' is a list and cannot be written: use it as a section, {{#tags}}"),
        ("{{author}}", "1:3 not-a-variable: 'author' is a context and cannot be written: write one of its fields"),
        ("{{editor}}", "1:3 not-a-variable: 'editor' is a context and cannot be written: write one of its fields"),
        ("{{.}}", "1:3 not-a-variable: '.' is a context and cannot be written: write one of its fields"),
        ("{{#draft}}{{.}}{{/draft}}", "1:13 not-a-variable: '.' is the flag 'draft' here; name what is to be used"),
        ("{{#title}}{{/title}}", "1:4 not-a-section: 'title' is text that is always there: write {{title}}"),
        ("{{#count}}{{/count}}", "1:4 not-a-section: 'count' is a number that is always there: write {{count}}"),
        ("{{#body}}{{/body}}", "1:4 not-a-section: 'body' is HTML that is always there: write {{{body}}}"),
        (
            "{{#editor.name}}{{/editor.name}}",
            "1:4 not-a-section: 'editor.name' is text that is always there: write {{editor.name}}"
        ),
        (
            "{{^title}}{{/title}}",
            "1:4 not-a-section: 'title' is text that is always there: what stands here would never be rendered"
        ),
        (
            "{{^author}}{{/author}}",
            "1:4 not-a-section: 'author' is a context that is always there: what stands here would never be rendered"
        ),
        // Sections
        ("a\n{{#claims}}\n", "2:4 unclosed-section: the section 'claims' is never closed"),
        ("{{/claims}}", "1:4 unopened-section: no section is open here, so 'claims' closes nothing"),
        (
            "{{#claims}}\n{{/cliams}}",
            "2:4 unopened-section: 'cliams' is closed here, but 'claims' is open since line 1"
        ),
        ("{{#draft}}{{#claims}}{{/draft}}", "1:14 unclosed-section: the section 'claims' is never closed"),
        // Tags
        ("a {{title", "1:3 unclosed-tag: this tag is never closed; what follows it was not read"),
        ("a {{! title", "1:3 unclosed-tag: this tag is never closed; what follows it was not read"),
        ("a {{title {{count}}", "1:3 unclosed-tag: no '}}' closes this tag before the next one begins"),
        ("{{{body}} {{{body}}}", "1:1 unclosed-tag: no '}}}' closes this tag before the next one begins"),
        (
            "{{=<%=}}",
            "1:1 malformed-delimiters: a change of delimiters names two of them with a space between and without '=', as in {{=<% %>=}}"
        ),
        (
            "{{=<% %>}}",
            "1:1 malformed-delimiters: a change of delimiters names two of them with a space between and without '=', as in {{=<% %>=}}"
        ),
        (
            "{{=< = >=}}",
            "1:1 malformed-delimiters: a change of delimiters names two of them with a space between and without '=', as in {{=<% %>=}}"
        ),
        ("{{=<<<<<<<<<<<<<<<<< >=}}", "1:1 malformed-delimiters: a delimiter has at most 16 bytes"),
        // Partials and what is not offered
        ("\n  {{> claim-lin}}", "2:7 unknown-partial: there is no template 'claim-lin'; did you mean 'claim-line'?"),
        ("{{> nothing/like-it}}", "1:5 unknown-partial: there is no template 'nothing/like-it'"),
        (
            "{{<layout}}{{/layout}}",
            "1:1 unsupported: parents ({{<…}}) are not supported; use a partial: {{>…}} | 1:15 unopened-section: no section is open here, so 'layout' closes nothing"
        ),
        ("{{$block}}", "1:1 unsupported: blocks ({{$…}}) are not supported; use a partial: {{>…}}"),
        ("{{>*name}}", "1:4 unsupported: dynamic names ({{>*…}}) are not supported; name the partial itself"),
    ])
    func isRefused(template: String, expected: String) {
        let found = problems(template, partials: ["claim-line": ""]).map {
            "\($0.place.line):\($0.place.column) \($0.kind.rawValue): \($0.message)"
        }
        #expect(found.joined(separator: " | ") == expected)
    }

    @Test func pointsAtTheBytesThatAreWrong() throws {
        let template = "„{{ author.nmae }}”"
        let problem = try #require(problems(template).first)
        #expect(String(decoding: Array(template.utf8)[problem.place.range], as: UTF8.self) == "nmae")
        #expect(problem.suggestion == "name")
        #expect(problem.context == "Person")
        #expect(problem.includedFrom.isEmpty)
        #expect(problem.description == "page:1:12: no 'nmae' in 'author'; did you mean 'name'?")
    }

    @Test func allOfThemAreFoundAtOnce() {
        let sources = [
            "a": "{{x1}} {{#claims}}{{x2}}{{> missing}}{{/claims}}{{#x3}}{{> missing-too}}{{/x3}}{{x4",
            "b": "{{x5}}",
            "read-but-never-used": "{{#open}}",
        ]
        do throws(TemplateErrors) {
            _ = try TemplateLoader.load(sources) { loader in
                (loader.template("a", for: Briefing.self), loader.template("b", for: Person.self))
            }
            Issue.record("the templates were loaded")
        } catch {
            #expect(
                error.problems.map { "\($0.place) \($0.kind.rawValue)" } == [
                    "a:1:3 unknown-name", "a:1:21 unknown-name", "a:1:29 unknown-partial", "a:1:52 unknown-name",
                    "a:1:60 unknown-partial", "a:1:80 unclosed-tag", "b:1:3 unknown-name",
                    "read-but-never-used:1:4 unclosed-section",
                ])
        }
    }

    /// A mistake in a partial is shown where it is, once, with the way to it.
    @Test func aPartialIsCheckedWithEveryContextItIsUsedWith() throws {
        let partials = ["line": "{{name}}", "lines": "\n{{#claims}}{{>line}}{{/claims}}"]
        let found = problems("{{#author}}{{>line}}{{/author}}\n{{>lines}}{{>lines}}", partials: partials)
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect(problem.description == "line:1:3: no 'name' here")
        #expect(problem.context == "Claim")
        #expect(problem.includedFrom.map(\.description) == ["lines:2:15", "page:2:4"])
    }

    @Test func aTemplateThatTheProgramAsksForMustExist() {
        #expect {
            try TemplateLoader.load(["article": ""]) { $0.template("artikle", for: Briefing.self) }
        } throws: { error in
            let problems = (error as? TemplateErrors)?.problems ?? []
            return problems.map(\.description) == [
                "artikle:1:1: there is no template 'artikle'; did you mean 'article'?"
            ]
                && problems.map(\.kind) == [.missingTemplate]
        }
    }

    @Test func templatesThatNothingUsesAreNamed() throws {
        let sources = ["page": "{{>used}}", "used": "", "misspelt": "", "also-unused": "{{>used}}"]
        let unused = try TemplateLoader.load(sources) { loader in
            _ = loader.template("page", for: Briefing.self)
            return loader.unused
        }
        #expect(unused == ["also-unused", "misspelt"])
    }
}
