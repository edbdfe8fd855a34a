import Foundation
import Testing

@testable import Rendering

@Suite("The theme")
struct ThemeTests {
    @Test("The built-in theme loads without a problem")
    func builtIn() throws {
        let (theme, problems) = Theme.load()
        for problem in problems { Issue.record("\(problem)") }
        let assets = try #require(theme).assets
        #expect(assets.stylesheets.count == 2 && assets.scripts.count == 1 && assets.favicon != nil)
    }

    @Test("The theme inside the program is the repository's templates/, byte for byte")
    func embedded() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
            .standardized
        let walk = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
        var files: [String: [UInt8]] = [:]
        for case let url as URL in walk where try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        {
            files[String(url.standardized.path.dropFirst(folder.path.count + 1))] = [UInt8](try Data(contentsOf: url))
        }
        #expect(files.keys.contains("partials/answer.mustache"))
        let embedded = ThemeFile.builtIn()
        #expect(embedded.map(\.path) == files.keys.sorted())
        for file in embedded { #expect(files[file.path] == file.bytes, "\(file.path)") }
    }

    @Test("A site's own file shadows the built-in one of the same path, and no other")
    func override() throws {
        let footer = "<footer>Ours, {{publisher}}</footer>\n"
        let pages = try Fixture.strike().pages([
            ("partials/footer.mustache", Array(footer.utf8)), ("assets/style.css", Array("body{}".utf8)),
        ])
        let site = try RenderedSite(pages)
        #expect(site.pages["claims/kill.html"]?.contains("<footer>Ours, </footer>") == true)
        #expect(site.pages["claims/kill.html"]?.contains("<header class=\"site\">") == true)
        let sheets = site.pages.filter { $0.key.hasPrefix("assets/style.") }
        #expect(Array(sheets.values) == ["body{}"])
    }

    @Test("A name that a page does not have is an error at its place, with the nearest that it has")
    func unknownName() throws {
        let (theme, problems) = Theme.load(overrides: [("method.mustache", Array("<h1>\n  {{titel}}</h1>".utf8))])
        #expect(theme == nil)
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.rule == "template-unknown-name" && problem.severity == .error && !problem.isBuiltIn)
        #expect(problem.file == "method.mustache" && problem.line == 2 && problem.column == 5)
        #expect(problem.message.contains("did you mean 'title'?"))
    }

    @Test("Text cannot be written as HTML")
    func rawText() {
        let (theme, problems) = Theme.load(overrides: [("method.mustache", Array("{{{title}}}".utf8))])
        #expect(theme == nil)
        #expect(problems.map(\.rule) == ["template-unsafe-html"])
    }

    @Test("A misspelt template, a stray file and a template that is no text are told of")
    func strayFiles() {
        let (theme, problems) = Theme.load(overrides: [
            ("clam.mustache", Array("x".utf8)), ("notes.txt", Array("x".utf8)),
        ])
        #expect(theme != nil)
        #expect(
            problems.map(\.description) == [
                "clam.mustache:1:1: nothing uses the template 'clam'; did you mean 'claim'?",
                "notes.txt:1:1: this is neither a template (its name ends in .mustache) nor in assets/, so it is not used",
            ])
        #expect(Theme.load(overrides: [("claim.mustache", [0xFF])]).1.map(\.rule) == ["template-not-utf-8"])
    }
}
