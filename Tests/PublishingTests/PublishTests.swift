import Testing

@testable import Publishing

@Suite("Publishing a site")
struct PublishTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a first build makes the folder and what holds it")
    func first() throws {
        let publication = try folder.publish(["index.html": "Hello", "claims/a.html": "A"], to: "deep/er/public")
        #expect(try folder.site("deep/er/public") == ["index.html": "Hello", "claims/a.html": "A"])
        #expect((publication.written, publication.unchanged, publication.removed) == (2, 0, 0))
        #expect((publication.bytes, publication.bytesWritten) == (6, 6))
        #expect(publication.replaced)
    }

    @Test("an empty folder is as good as none")
    func empty() throws {
        try folder.makeFolder("public")
        try folder.publish(["index.html": "Hello"])
        #expect(try folder.site() == ["index.html": "Hello"])
    }

    @Test("nothing but the output folder is left behind")
    func noLeftovers() throws {
        try folder.publish(["index.html": "1"])
        try folder.publish(["index.html": "2"])
        #expect(try folder.names() == ["public"])
    }

    @Test("the output folder holds exactly the files of the last build")
    func exactly() throws {
        try folder.publish(["index.html": "1", "old/deep/page.html": "1", "kept.html": "same", "a": "file"])
        try folder.write("mine", to: "public/stray/note.txt")
        try folder.makeFolder("public/empty")
        try folder.link("public/link", to: "/")
        let publication = try folder.publish(["index.html": "2", "kept.html": "same", "a/b.html": "now a folder"])
        #expect(try folder.site() == ["index.html": "2", "kept.html": "same", "a/b.html": "now a folder"])
        #expect(!folder.exists("public/empty") && !folder.exists("public/stray") && !folder.exists("public/old"))
        #expect((publication.written, publication.unchanged, publication.removed) == (2, 1, 4))
        #expect((publication.bytes, publication.bytesWritten) == (17, 13))
    }

    @Test("unchanged files keep their bytes, times and identity")
    func unchanged() throws {
        try folder.publish(["same.html": "same", "deep/same.html": "same", "other.html": "1"])
        let before = try folder.status("public/same.html")
        let deepBefore = try folder.status("public/deep/same.html")
        try folder.publish(["same.html": "same", "deep/same.html": "same", "other.html": "2"])
        #expect(try folder.status("public/same.html").hasTimesAndIdentity(of: before))
        #expect(try folder.status("public/deep/same.html").hasTimesAndIdentity(of: deepBefore))
        #expect(try folder.text("public/other.html") == "2")
    }

    @Test("unchanged files keep their times where files cannot be linked, too")
    func unchangedCopied() throws {
        try folder.publish(["deep/same.html": "same", "other.html": "1"])
        try shell("touch -t 200001020304.05 '\(folder["public/deep/same.html"])'")
        let before = try folder.status("public/deep/same.html")
        try folder.publish(["deep/same.html": "same", "other.html": "2"], faults: FaultInjection(links: false))
        let after = try folder.status("public/deep/same.html")
        #expect(after.identity != before.identity)
        #expect(after.modified.tv_sec == before.modified.tv_sec && after.modified.tv_nsec == before.modified.tv_nsec)
        #expect(after.permissions == 0o644)
        #expect(try folder.site() == ["deep/same.html": "same", "other.html": "2"])
    }

    @Test("when nothing changed, nothing is touched", arguments: [1, 4])
    func nothingChanged(jobs: Int) throws {
        try folder.publish(["index.html": "Hello", "claims/a.html": "A"])
        let before = (try folder.status("public"), try folder.status("public/index.html"))
        let publication = try folder.publish(["claims/a.html": "A", "index.html": "Hello"], jobs: jobs)
        #expect(!publication.replaced)
        #expect((publication.written, publication.unchanged, publication.bytesWritten) == (0, 2, 0))
        #expect(try folder.status("public").hasTimesAndIdentity(of: before.0))
        #expect(try folder.status("public/index.html").hasTimesAndIdentity(of: before.1))
    }

    @Test(
        "what others did to the output folder is undone",
        arguments: [
            "echo x >> index.html", "rm index.html", "chmod 600 index.html", "chmod 700 claims", "mkdir empty",
            "ln -sf claims/a.html index.html", "mv claims moved && ln -s moved claims", "mkfifo pipe",
            "rm index.html && mkfifo index.html", "printf 'OnRecord output\\n' > .onrecord",
        ])
    func healed(command: String) throws {
        try folder.publish(["index.html": "Hello", "claims/a.html": "A"])
        let before = try folder.tree()
        try shell("cd '\(folder["public"])' && \(command)")
        let publication = try folder.publish(["index.html": "Hello", "claims/a.html": "A"])
        #expect(publication.replaced)
        #expect(try folder.tree() == before)
        #expect(try folder.status("public/index.html").permissions == 0o644)
        #expect(try folder.status("public/claims").permissions == 0o755)
    }

    @Test("a file renamed in case only is renamed")
    func caseOnly() throws {
        try folder.publish(["Page.html": "same"])
        try folder.publish(["page.html": "same"])
        #expect(try folder.site() == ["page.html": "same"])
    }

    @Test("a site of no files is a folder with a marker")
    func noFiles() throws {
        try folder.publish(["index.html": "Hello"])
        try folder.publish([:])
        #expect(try folder.tree("public") == [Marker.name: String(decoding: Marker.contents, as: UTF8.self)])
    }

    @Test("the result does not depend on the number of threads, nor on the order within it")
    func threads() throws {
        let files = (0..<500).map { PublishedFile.page("f\($0 % 7)/\($0).html", "page \($0)") }
        for (jobs, name) in [(1, "one"), (7, "seven")] {
            let output = try OutputFolder(at: folder[name], protecting: [])
            _ = try output.publish(jobs == 1 ? files : files.reversed(), jobs: jobs)
        }
        #expect(try folder.tree("one") == folder.tree("seven"))
        #expect(try folder.site("one").count == 500)
    }

    @Test("progress counts up to the number of files")
    func progress() throws {
        let reports = Reports()
        let output = try OutputFolder(at: folder["public"], protecting: [])
        _ = try output.publish((0..<100).map { .page("\($0).html", "") }, jobs: 4) { reports.add($0, $1) }
        #expect(reports.done == reports.done.sorted())
        #expect(reports.done.last == 100)
        #expect(Set(reports.totals) == [100])
    }

    @Test("a value can publish again and again")
    func again() throws {
        let output = try OutputFolder(at: folder["public"], protecting: [])
        for text in ["1", "2", "2", "3"] {
            _ = try output.publish([.page("index.html", text)], jobs: 1)
            #expect(try folder.site() == ["index.html": text])
        }
    }

    @Test("a page that is known is not made where it stands")
    func known() throws {
        try folder.publish(["known.html": "known", "other.html": "1"])
        let before = try folder.status("public/known.html")
        var page = PublishedFile(path: "known.html") { _ in Issue.record("it was made") }
        page.isKnown = true
        let output = try OutputFolder(at: folder["public"], protecting: [])
        let publication = try output.publish([page, .page("other.html", "2")], jobs: 2)
        #expect(try folder.site() == ["known.html": "known", "other.html": "2"])
        #expect((publication.written, publication.unchanged, publication.known) == (1, 1, 1))
        #expect(try folder.status("public/known.html").hasTimesAndIdentity(of: before))
    }

    @Test("a page that is known is made where it does not stand")
    func knownButGone() throws {
        try folder.publish(["other.html": "1"])
        var page = PublishedFile.page("known.html", "made")
        page.isKnown = true
        let output = try OutputFolder(at: folder["public"], protecting: [])
        let publication = try output.publish([page, .page("other.html", "1")], jobs: 2)
        #expect(try folder.site() == ["known.html": "made", "other.html": "1"])
        #expect((publication.written, publication.unchanged, publication.known) == (1, 1, 0))
    }

    @Test("each page is told which file it is, and on which of the threads it is made")
    func whichThread() throws {
        let output = try OutputFolder(at: folder["public"], protecting: [])
        let files = (0..<300).map { number in
            PublishedFile(
                path: "\(number).html", contents: .page { $0 += "\($1 == number) \((0..<3).contains($2))".utf8 })
        }
        _ = try output.publish(files, jobs: 3)
        #expect(try Set(folder.site().values) == ["true true"])
    }
}

extension FileStatus {
    func hasTimesAndIdentity(of other: FileStatus) -> Bool {
        identity == other.identity && modified.tv_sec == other.modified.tv_sec
            && modified.tv_nsec == other.modified.tv_nsec
    }
}
