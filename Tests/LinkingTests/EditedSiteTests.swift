import BriefingModel
import Diagnostics
import Foundation
import Linking
import Reading
import Testing
import TimeZones

/// What is linked of edited prose alone is what linking everything makes of it.
@Suite struct EditedSiteTests {
    private static let more = "\n\nOne more paragraph, of no consequence.\n"

    @Test(arguments: FixtureSite.names(in: "good"))
    func everyArticle(name: String) throws {
        let copy = try WorkingCopy(of: "good/\(name)")
        for article in copy.articles {
            var parts = copy.text(article).split(separator: "\n---", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            parts[1] += Self.more
            try copy.expectSame(after: parts.joined(separator: "\n---"), in: article)
            parts[1] = "\n" + Self.more + parts[1]
            try copy.expectSame(after: parts.joined(separator: "\n---"), in: article)
        }
    }

    @Test func wordsThatMove() throws {
        let copy = try WorkingCopy(Self.site)
        let text = copy.text("articles/a.md")
        let edited = text.replacing("The [dam", with: "Heavy as it rained, the [dam")
            .replacing("says [the", with: "says a letter of [the").replacing("## Since", with: "## Ever since")
        try copy.expectSame(after: edited, in: "articles/a.md")
        try copy.expectSame(after: edited + "\nRaw <b>HTML</b> is dropped.\n", in: "articles/a.md")
    }

    @Test(arguments: [
        ("it is old", "it is [old](claim:age)"), ("[dam holds](claim:holds)", "dam holds"),
        ("[dam holds](claim:holds)", "[dam holds](claim:age)"), ("it is old", "it is ancient"),
        ("it is old", "it is [old](claim:nobody)"),
    ])
    func whereMoreIsToBeLinked(old: String, new: String) throws {
        let copy = try WorkingCopy(Self.site)
        #expect(try copy.edited(copy.text("articles/a.md").replacing(old, with: new), in: "articles/a.md") == nil)
    }

    @Test func paragraphsToWhichOthersLead() throws {
        let copy = try WorkingCopy(Self.site)
        let text = copy.text("articles/b.md")
        try copy.expectSame(after: text + Self.more, in: "articles/b.md")
        try copy.expectSame(after: text, in: "articles/b.md")
        #expect(try copy.edited(text.replacing("It rained.", with: "## It rained"), in: "articles/b.md") == nil)
        #expect(copy.current.linked.diagnostics.map(\.rule) == ["missing-heading"])
    }

    @Test func errorsAreLinkedAnew() throws {
        var site = Self.site
        site["content/articles/a.md"]?.append("\n[To nowhere](article:b#p:2)\n")
        let copy = try WorkingCopy(site)
        #expect(copy.current.linked.diagnostics.map(\.rule).contains("missing-heading"))
        #expect(try copy.edited(copy.text("articles/b.md") + Self.more, in: "articles/b.md") == nil)
    }

    @Test func wordsAboutSpeakers() throws {
        let speakers = "engineer: {name: An Engineer}\nmill: {name: The Mill, kind: organization}\n"
        var site = Self.site
        site["content/speakers.yml"] = speakers
        site["content/articles/a.md"]?.replace("speakers: {engineer: {name: An Engineer, kind: person}}\n", with: "")
        let copy = try WorkingCopy(site)
        try copy.expectSame(after: speakers.replacing("An Eng", with: "Our own eng"), in: "speakers.yml")
        let longer = speakers.replacing("The Mill", with: "The Old Mill, role: miller, url: 'https://mill.example'")
        try copy.expectSame(after: longer, in: "speakers.yml")
        #expect(copy.current.linked.briefing.speakers.map(\.displayName) == ["An Engineer", "The Old Mill"])
        // A later edit of prose starts from there.
        try copy.expectSame(after: copy.text("articles/a.md") + Self.more, in: "articles/a.md")
        #expect(
            try copy.edited(longer.replacing("kind: org", with: "member-of: engineer, kind: org"), in: "speakers.yml")
                == nil)
        #expect(try copy.edited(longer.replacing("kind: org", with: "kynd: org"), in: "speakers.yml") == nil)
    }

    private static let site = [
        "content/site.yml": "title: Notes\n",
        "content/articles/a.md": """
        ---
        title: The dam
        published: 2024-03-05
        speakers: {engineer: {name: An Engineer, kind: person}}
        claims:
          holds: {text: The dam holds., by: {speaker: engineer}}
          age: {text: The dam is old., by: {speaker: engineer}, anchor: it is old}
        ---
        The [dam holds](claim:holds), says [the engineer](speaker:engineer), and it is old.

        ## Since

        See [the first paragraph](article:b#p:1).
        """,
        "content/articles/b.md": "---\ntitle: Rain\npublished: 2024-03-06\n---\nIt rained.\n",
    ]
}

/// A copy of a site, in which articles are edited one after the other.
private final class WorkingCopy {
    private let root: URL
    private let reader: SiteReader
    private(set) var read: ReadSite
    private(set) var current: EditedSite

    convenience init(of path: String) throws {
        let root = Self.fresh()
        try FileManager.default.copyItem(at: FixtureSite.folder.appending(path: path), to: root)
        try self.init(root: root)
    }

    convenience init(_ files: [String: String]) throws {
        let root = Self.fresh()
        for (name, text) in files {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try self.init(root: root)
    }

    private init(root: URL) throws {
        self.root = root
        reader = SiteReader(root: root.path, jobs: 2)
        read = try reader.read()
        current = Self.link(read)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    private static func fresh() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "linking-\(UUID().uuidString)")
    }

    private static func link(_ site: ReadSite) -> EditedSite {
        Linker(site, zones: TimeZoneDatabase.system(), includesDrafts: true, jobs: 2).linkForEditing()
    }

    /// Names below content/.
    var articles: [String] {
        read.records.filter { $0.article != nil }.map { read.contentPath(of: $0.file) }.sorted()
    }

    func text(_ name: String) -> String {
        let data = FileManager.default.contents(atPath: root.appending(path: "content/" + name).path) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    /// The site after an article was given another text; nil where all is to be linked anew.
    func edited(_ text: String, in name: String) throws -> EditedSite? {
        try Data(text.utf8).write(to: root.appending(path: "content/" + name))
        let now = try #require(try reader.read(after: read, changed: nil))
        let edited = current.editing(now)?.site
        read = now
        current = edited ?? Self.link(now)
        return edited
    }

    func expectSame(after text: String, in name: String) throws {
        let edited = try #require(try edited(text, in: name), "\(name) is linked by itself").linked
        let linked = Self.link(read).linked
        #expect(edited.diagnostics == linked.diagnostics, "\(name)")
        #expect(edited.secrets.map(\.text) == linked.secrets.map(\.text))
        let (one, other) = (edited.briefing, linked.briefing)
        #expect(one.articles.map(\.marks) == other.articles.map(\.marks), "\(name)")
        #expect(one.speakers.map(\.identity) == other.speakers.map(\.identity))
        #expect(one.speakers.map(\.declared) == other.speakers.map(\.declared))
        #expect(one.articles.map(\.body.links.count) == other.articles.map(\.body.links.count))
        for ref in other.claims.refs { #expect(one.index.mentionsOfClaim[ref] == other.index.mentionsOfClaim[ref]) }
        for ref in other.speakers.refs {
            #expect(one.index.mentionsOfSpeaker[ref] == other.index.mentionsOfSpeaker[ref])
        }
        for ref in other.sources.refs {
            #expect(one.index.mentionsOfSource[ref] == other.index.mentionsOfSource[ref])
        }
        for ref in other.events.refs { #expect(one.index.mentionsOfEvent[ref] == other.index.mentionsOfEvent[ref]) }
        for ref in other.questions.refs {
            #expect(one.index.mentionsOfQuestion[ref] == other.index.mentionsOfQuestion[ref])
        }
        for ref in other.inquiries.refs {
            #expect(one.index.mentionsOfInquiry[ref] == other.index.mentionsOfInquiry[ref])
        }
    }
}
