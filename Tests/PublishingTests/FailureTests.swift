import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite("A build that fails")
struct FailureTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.publish(["index.html": "old", "same.html": "same"])
    }

    private func expectNothingChanged() throws {
        #expect(try folder.site() == ["index.html": "old", "same.html": "same"])
        #expect(try folder.names() == ["public"])
    }

    @Test("at any step before the new site is in place changes nothing", arguments: [true, false])
    func everyStep(exchanges: Bool) throws {
        var failed = 0
        for step in 1... {
            let taken = Mutex(0)
            let fullDisk = PublishingError.system(SystemFailure(.write, "x", code: ENOSPC))
            let faults = FaultInjection(
                after: { (reached) throws(PublishingError) in
                    let count = taken.withLock { count in
                        count += 1
                        return count
                    }
                    if count == step, reached != .inPlace { throw fullDisk }
                }, exchanges: exchanges)
            do {
                try folder.publish(["index.html": "new", "same.html": "same"], jobs: 1, faults: faults)
                break
            } catch .system(let failure) {
                #expect(failure.code == ENOSPC)
                failed += 1
                try expectNothingChanged()
            }
        }
        #expect(failed >= (exchanges ? 4 : 5))
        #expect(try folder.site() == ["index.html": "new", "same.html": "same"])
    }

    @Test("because the old site cannot be removed has published all the same, and says so")
    func leftover() throws {
        let failure = PublishingError.system(SystemFailure(.remove, "x", code: EACCES))
        let faults = FaultInjection(after: { (step) throws(PublishingError) in if step == .removed { throw failure } })
        let publication = try folder.publish(["index.html": "new"], faults: faults)
        #expect(publication.leftover?.description == failure.description)
        #expect(try folder.site() == ["index.html": "new"])
        try folder.publish(["index.html": "newer"])
        #expect(try folder.names() == ["public"])
    }

    @Test("to remove the old site does not let it into the next one")
    func leftoverInSameValue() throws {
        let failure = PublishingError.system(SystemFailure(.remove, "x", code: EACCES))
        let isBroken = Mutex(true)
        let faults = FaultInjection(
            after: { (step) throws(PublishingError) in
                if step == .removed, isBroken.withLock({ $0 }) { throw failure }
            })
        let output = try OutputFolder(at: folder["public"], protecting: [], faults: faults)
        #expect(try output.publish([.page("a.html", "1")], jobs: 1).leftover != nil)
        isBroken.withLock { $0 = false }
        #expect(try output.publish([.page("b.html", "2")], jobs: 1).leftover == nil)
        #expect(try folder.site() == ["b.html": "2"])
    }

    @Test("while someone takes the folder's place keeps the old site, and a later build puts it back")
    func stranded() throws {
        let place = folder["public"]
        let faults = FaultInjection(
            after: { (step) throws(PublishingError) in
                guard step == .movedAside else { return }
                #expect(throws: Never.self) { try shell("mkdir '\(place)' && echo mine > '\(place)/mine.txt'") }
            }, exchanges: false)
        let error = #expect(throws: PublishingError.self) { try folder.publish(["index.html": "new"], faults: faults) }
        let aside = folder[".public.onrecord-stage/old"]
        guard case .stranded(place, old: aside, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try folder.site(".public.onrecord-stage/old") == ["index.html": "old", "same.html": "same"])

        #expect(throws: PublishingError.self) { try folder.publish(["index.html": "new"]) }
        #expect(try folder.site() == ["mine.txt": "mine\n"])
        #expect(try folder.site(".public.onrecord-stage/old") == ["index.html": "old", "same.html": "same"])

        try shell("rm -r '\(place)'")
        #expect(throws: PublishingError.self) { try folder.publish(["..": ""]) }
        try expectNothingChanged()
    }

    @Test("because a page cannot be made names the first such page, for any number of threads", arguments: [1, 2, 8])
    func page(jobs: Int) throws {
        struct Broken: Error {}
        let files = (0..<200).map { number in
            PublishedFile(path: "\(number).html") { bytes in
                if number >= 90, number % 10 == 0 { throw Broken() }
                bytes += "new".utf8
            }
        }
        let error = #expect(throws: PublishingError.self) {
            let output = try OutputFolder(at: folder["public"], protecting: [])
            _ = try output.publish(files, jobs: jobs)
        }
        guard case .contents("90.html", is Broken)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try expectNothingChanged()
    }

    @Test("leaves no folders that it made for the output folder")
    func madeParents() throws {
        #expect(throws: PublishingError.self) { try folder.publish(["..": ""], to: "a/b/public") }
        try expectNothingChanged()
    }

    // The superuser may do anything, so for that user there is nothing to test.
    @Test("for lack of permission names the place and the reason", .enabled(if: geteuid() != 0))
    func permission() throws {
        try shell("chmod 555 '\(folder.path)'")
        defer { #expect(throws: Never.self) { try shell("chmod 755 '\(folder.path)'") } }
        let error = #expect(throws: PublishingError.self) { try folder.publish(["index.html": "new"]) }
        #expect(error?.description == "cannot create '\(folder[".public.onrecord-stage"])': Permission denied")
    }

    @Test("on a full disk names the file and the reason, and changes nothing")
    func fileTooLarge() async throws {
        // A limit on file sizes stands in for a full disk: write fails in the same way.
        await #expect(processExitsWith: .success) { [path = folder["public"] as String] in
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
            #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #else
            setrlimit(RLIMIT_FSIZE, &limit)
            #endif
            let error = #expect(throws: PublishingError.self) {
                let output = try OutputFolder(at: path, protecting: [])
                _ = try output.publish(
                    [.page("index.html", "new"), .page("large.html", String(repeating: "x", count: 5000))], jobs: 2)
            }
            let stage = path.replacing("public", with: ".public.onrecord-stage")
            #expect(error?.description == "cannot write '\(stage)/new/large.html': File too large")
        }
        try expectNothingChanged()
    }
}
