import Diagnostics
import Testing

@Suite struct GitHubPrinterTests {
    @Test func aReportIsExactlyThis() {
        let file = "file=content/articles/signals & søn.md"
        #expect(
            GitHubPrinter(RichReport.files).print(RichReport.findings) == """
                ::error title=missing-site::the site has no content/site.yml
                ::warning \(file),line=3,endLine=3,col=3,endColumn=5,title=unused-claim::write [words](claim:漢字) to use \
                100 %25 of it%0Anote: a remark without a place
                ::error \(file),line=5,endLine=5,col=9,endColumn=16,title=unknown-id::no speaker 'insider'%0A\
                content/speakers.yml:1: note: one [of \\ two]%0Acontent/assets/map.png: note: the picture
                ::error \(file),line=6,endLine=6,col=5,endColumn=12,title=unknown-key::unknown key 'speeker'%0A\
                help: write 'speaker'%0Ahelp: perhaps it is not needed
                ::error \(file),line=6,endLine=6,col=14,endColumn=21,title=unknown-id::no speaker 'insider'
                ::error \(file),line=7,endLine=7,col=11,endColumn=25,title=unquoted-date::a date with brackets must be \
                quoted%0Ahelp: quote it
                ::notice \(file),line=9,endLine=10,title=two-lines::this spans lines
                ::notice \(file),line=10,endLine=10,title=whole-line::this takes in the line's end
                ::error file=content/assets/map.png,title=broken-link::this leads to nothing
                ::error file=content/speakers.yml,line=2,endLine=2,col=17,endColumn=18,title=duplicate-id::twice, \
                "quoted", <U+202E>turned

                """)
    }

    /// Nothing in a name or a message ends a property, a message or a command.
    @Test func whatEndsACommandIsEscaped() {
        let fixture = Fixture(("100%,a:b\r\n.md", "x"))
        let finding = Diagnostic(
            .error, "a,b:c", "50%25, a:b\r\n::error::no\u{1B}[31m", at: fixture.place("x"),
            notes: [.init("one\ntwo")])
        #expect(
            GitHubPrinter(fixture.files).print([finding])
                == "::error file=100%25%2Ca%3Ab%0D%0A.md,line=1,endLine=1,col=1,endColumn=2,title=a%2Cb%3Ac::"
                + "50%2525, a:b%0D%0A::error::no␛[31m%0Anote: one%0Atwo\n")
    }

    /// Annotations are looked for from the root of the repository.
    @Test(arguments: [
        ("", "a.md"), (".", "a.md"), ("desk/iran", "desk/iran/a.md"), ("./desk/iran/", "desk/iran/a.md"),
    ])
    func pathsStartAtTheRepository(folder: String, path: String) {
        let fixture = Fixture("x")
        let printed = GitHubPrinter(fixture.files, inFolder: folder).print([
            Diagnostic(.error, "r", "m", at: fixture.place("x"), notes: [.init("n", at: fixture.place("x"))])
        ])
        #expect(printed == "::error file=\(path),line=1,endLine=1,col=1,endColumn=2,title=r::m%0A\(path):1: note: n\n")
    }

    @Test func noFindingsAreNoCommands() {
        #expect(GitHubPrinter(SourceFiles([])).print([]) == "")
    }
}
