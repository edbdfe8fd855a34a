import Testing

@testable import Publishing

@Suite("Output folders that a build must not replace")
struct RefusalTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("# Mine", to: "content/article.md")
        try folder.write("{{mine}}", to: "templates/page.mustache")
    }

    /// Why the output folder at `path` is refused; the file system must be as it was.
    private func refusal(
        _ path: String, protecting: [String] = []
    ) throws -> PublishingError.Refusal? {
        let before = try folder.tree()
        var found: PublishingError.Refusal?
        do {
            _ = try OutputFolder(at: path, protecting: protecting)
        } catch .refused(_, let refusal) {
            found = refusal
        }
        #expect(try folder.tree() == before)
        return found
    }

    @Test("one that holds something and was not made by a build")
    func notOurs() throws {
        try folder.write("precious", to: "public/thesis.txt")
        #expect(try refusal(folder["public"]) == .notOurs(holding: "thesis.txt"))
        try folder.write("", to: "public/.onrecord")
        #expect(try refusal(folder["public"]) == .notOurs(holding: ".onrecord"))
        try folder.write("OnRecord output\n", to: "elsewhere")
        try shell("cd '\(folder["public"])' && rm .onrecord && ln -s ../elsewhere .onrecord")
        #expect(try refusal(folder["public"]) == .notOurs(holding: ".onrecord"))
    }

    @Test("one that was emptied of its marker since")
    func markerRemoved() throws {
        try folder.publish(["index.html": "Hello"])
        try shell("rm '\(folder["public/.onrecord"])'")
        #expect(try refusal(folder["public"]) == .notOurs(holding: "index.html"))
    }

    @Test("a working copy of a version control system", arguments: [".git", ".hg", ".jj", ".svn"])
    func workingCopy(records: String) throws {
        try folder.publish(["index.html": "Hello"])
        try folder.makeFolder("public/" + records)
        #expect(try refusal(folder["public"]) == .workingCopy(records: records))
    }

    @Test("the root of the file system", arguments: ["/", "//", "/../", "/usr/.."])
    func root(path: String) throws { #expect(try refusal(path) == .root) }

    @Test("no path at all", arguments: ["", "public\0"])
    func notAPath(path: String) throws { #expect(try refusal(path) == .notAPath) }

    @Test("a file, or a folder in a file")
    func notAFolder() throws {
        #expect(try refusal(folder["content/article.md"]) == .notAFolder)
        #expect(try refusal(folder["content/article.md/public"]) == .notAFolder)
    }

    @Test("a symbolic link that leads nowhere")
    func danglingLink() throws {
        try folder.link("public", to: "nowhere")
        #expect(try refusal(folder["public"]) == .danglingLink)
        #expect(try refusal(folder["public/deeper"]) == .danglingLink)
    }

    @Test("the site's own folders, what holds them, and what is in them")
    func protected() throws {
        let content = folder["content"]
        #expect(try refusal(folder["content"], protecting: [content]) == .holds(protected: content))
        #expect(try refusal(folder["content/../content/"], protecting: [content]) == .holds(protected: content))
        #expect(try refusal(folder["."], protecting: [content]) == .holds(protected: content))
        #expect(try refusal(folder["content/public"], protecting: [content]) == .inside(protected: content))
        #expect(try refusal(folder["content/a/b"], protecting: [content]) == .inside(protected: content))
        #expect(try refusal(folder["contents"], protecting: [content]) == nil)
    }

    @Test("the same by way of a symbolic link")
    func protectedByLink() throws {
        let content = folder["content"]
        try folder.link("alias", to: "content")
        #expect(try refusal(folder["alias"], protecting: [content]) == .holds(protected: content))
        #expect(try refusal(folder["alias/public"], protecting: [content]) == .inside(protected: content))
        #expect(try refusal(content, protecting: [folder["alias"]]) == .holds(protected: folder["alias"]))
    }

    @Test("a protected folder that does not exist yet")
    func protectedMissing() throws {
        let missing = folder["private"]
        #expect(try refusal(missing, protecting: [missing]) == .holds(protected: missing))
        #expect(try refusal(folder["private/public"], protecting: [missing]) == .inside(protected: missing))
        #expect(try refusal(folder["."], protecting: [missing]) == .holds(protected: missing))
    }

    @Test("but a symbolic link to a folder is followed, and stays")
    func linkFollowed() throws {
        try folder.makeFolder("real")
        try folder.link("public", to: "real")
        for text in ["1", "2"] {
            try folder.publish(["index.html": text])
            #expect(try folder.status("public").kind == .link)
            #expect(try folder.site("real") == ["index.html": text])
        }
    }

    @Test("an error says what to do")
    func wording() throws {
        try folder.write("precious", to: "public/thesis.txt")
        let error = #expect(throws: PublishingError.self) { try folder.publish([:]) }
        #expect(
            error?.description == """
                will not build into '\(folder["public"])': it was not made by onrecord ('thesis.txt' is in it, and no \
                '.onrecord' file), and a build would remove what is there; choose another folder, or empty this one
                """)
    }
}
