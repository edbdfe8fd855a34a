import Mustache
import Testing

/// What each construct renders to.
@Suite struct RenderingTests {
    static let claims = [
        Claim(text: "no harm", speaker: Person(name: "Officials"), isContested: true),
        Claim(text: "intent <to> kill", speaker: Person(name: "Milley")),
    ]

    static let full = Briefing(
        subtitle: "What \"done\" meant", note: SafeHTML(trusted: "<b>!</b>"), isDraft: true, tags: ["iran", "a<b"],
        claims: claims, editor: Person(name: "Ed", role: "night editor", town: Town(name: "Bern", isCapital: true)))

    static let bare = Briefing()

    @Test(arguments: [
        ("", ""),
        ("no tag {at} all }}", "no tag {at} all }}"),
        ("{{title}}", "Signals &amp; strikes"),
        ("{{ title }}{{\n title\t}}", "Signals &amp; strikesSignals &amp; strikes"),
        ("{{count}}", "3"),
        ("{{{body}}}", "<p>Prose</p>"),
        ("{{&body}}{{& body }}{{{ body }}}", "<p>Prose</p><p>Prose</p><p>Prose</p>"),
        ("{{{heading}}}", "<h1>Signals &amp; strikes</h1>"),
        ("{{author.name}}", "Desk"),
        ("a{{! a comment }}b{{!}}c{{! {{not a tag }}d", "abcd"),
        ("{{=<% %>=}}<%title%> {{title}} <%={{ }}=%>{{count}}", "Signals &amp; strikes {{title}} 3"),
        ("{{= | | =}}|count||&body|", "3<p>Prose</p>"),
        ("{{=[ ]=}}[{body}]", "<p>Prose</p>"),
        ("{{={{ }}=}}{{count}}", "3"),
        ("{{#author}}{{name}}{{/author}}", "Desk"),
        ("żółć {{count}} 🕊", "żółć 3 🕊"),
    ])
    func rendersWhatIsAlwaysThere(template: String, expected: String) throws {
        #expect(try page(template, of: Self.full) == expected)
        #expect(try page(template, of: Self.bare) == expected)
    }

    @Test(arguments: [
        ("{{subtitle}}", "What &quot;done&quot; meant", ""),
        ("{{#subtitle}}({{.}}){{/subtitle}}", "(What &quot;done&quot; meant)", ""),
        ("{{#subtitle}}({{subtitle}}){{/subtitle}}", "(What &quot;done&quot; meant)", ""),
        ("{{^subtitle}}none{{/subtitle}}", "", "none"),
        ("{{{note}}}", "<b>!</b>", ""),
        ("{{#note}}<i>{{{.}}}{{&note}}</i>{{/note}}", "<i><b>!</b><b>!</b></i>", ""),
        ("{{^note}}none{{/note}}", "", "none"),
        ("{{#draft}}draft{{/draft}}", "draft", ""),
        ("{{^draft}}final{{/draft}}", "", "final"),
        ("{{#draft}}{{title}}{{/draft}}", "Signals &amp; strikes", ""),
        ("{{#tags}}[{{.}}]{{/tags}}", "[iran][a&lt;b]", ""),
        ("{{^tags}}none{{/tags}}", "", "none"),
        ("{{#claims}}{{text}};{{/claims}}", "no harm;intent &lt;to&gt; kill;", ""),
        ("{{#claims}}{{#.}}{{text}}{{/.}};{{/claims}}", "no harm;intent &lt;to&gt; kill;", ""),
        ("{{^claims}}none{{/claims}}", "", "none"),
        ("{{#claims}}{{#contested}}!{{/contested}}{{^contested}}.{{/contested}}{{/claims}}", "!.", ""),
        ("{{#claims}}{{^replies}}{{text}};{{/replies}}{{/claims}}", "no harm;intent &lt;to&gt; kill;", ""),
        ("{{#claims}}{{speaker.name}} {{/claims}}", "Officials Milley ", ""),
        ("{{#editor}}{{name}}{{/editor}}", "Ed", ""),
        ("{{^editor}}none{{/editor}}", "", "none"),
        ("{{editor.name}}", "Ed", ""),
        ("{{editor.role}}{{editor.town.name}}", "night editorBern", ""),
        ("{{#editor.role}}({{.}}){{/editor.role}}", "(night editor)", ""),
        ("{{^editor.role}}none{{/editor.role}}", "", "none"),
        ("{{#editor.town}}{{name}}{{/editor.town}}", "Bern", ""),
        ("{{^editor.town}}none{{/editor.town}}", "", "none"),
        ("{{#editor.town.capital}}capital{{/editor.town.capital}}", "capital", ""),
        ("{{^editor.town.capital}}none{{/editor.town.capital}}", "", "none"),
    ])
    func rendersWhatMayBeAbsent(template: String, full: String, bare: String) throws {
        #expect(try page(template, of: Self.full) == full)
        #expect(try page(template, of: Self.bare) == bare)
    }

    @Test func anEmptyTextIsPresent() throws {
        #expect(try page("{{#subtitle}}[{{.}}]{{/subtitle}}", of: Briefing(subtitle: "")) == "[]")
    }

    /// The innermost context that has a name gives it.
    @Test(arguments: [
        ("{{#author}}{{name}} on {{title}}{{/author}}", "Desk on Signals &amp; strikes"),
        (
            "{{#claims}}{{#speaker}}{{name}}: {{text}}, {{count}}; {{/speaker}}{{/claims}}",
            "Officials: no harm, 3; Milley: intent &lt;to&gt; kill, 3; "
        ),
        // Inside the second person, the first one's name cannot be reached; after it, it can again.
        ("{{#author}}{{#editor}}{{name}}{{/editor}} {{name}}{{/author}}", "Ed Desk"),
        ("{{#editor}}{{#town}}{{name}}, {{role}}{{/town}}, {{name}}{{/editor}}", "Bern, night editor, Ed"),
        // A dotted name is looked up whole in what its first part stands for.
        ("{{#claims}}{{author.name}} {{/claims}}", "Desk Desk "),
        ("{{#tags}}{{title}} {{/tags}}", "Signals &amp; strikes Signals &amp; strikes "),
        // A dotted section pushes its last part alone: `role` is not the editor's.
        ("{{#author}}{{#editor.town}}{{name}} ({{role}}){{/editor.town}}{{/author}}", "Bern ()"),
    ])
    func looksNamesUpFromTheInnermostContext(template: String, expected: String) throws {
        #expect(try page(template, of: Self.full) == expected)
    }

    @Test func addsToWhatIsThere() throws {
        let template: Template<Briefing> = try TemplateLoader.load(["page": "{{count}}"]) { $0.template("page") }
        var output = Output()
        output.append("1, ")
        try template.render(Self.bare, into: &output)
        try template.render(Self.bare, into: &output)
        #expect(output.bytes == Array("1, 33".utf8))
    }

    @Test func contextsMayBeClasses() throws {
        final class Counter: Context {
            let count: Int
            init(_ count: Int) { self.count = count }
            static let fields: Fields<Counter> = [
                .number("count", "Where it stands.") { $0.count },
                .list("lower", "All below it.") { (0..<$0.count).map(Counter.init) },
            ]
        }
        #expect(try page("{{count}}:{{#lower}} {{count}}{{/lower}}", of: Counter(3)) == "3: 0 1 2")
    }

    @Test func rendersOnManyThreadsAtOnce() async throws {
        let template: Template<Briefing> = try TemplateLoader.load([
            "page": "{{title}}{{#claims}}{{>claim}}{{/claims}}", "claim": "<{{text}} {{speaker.name}}>",
        ]) { $0.template("page") }
        let alone = try template.render(Self.full).bytes
        let together = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<50 { group.addTask { try template.render(Self.full).bytes } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together.count == 50)
        #expect(together.allSatisfy { $0 == alone })
    }
}
