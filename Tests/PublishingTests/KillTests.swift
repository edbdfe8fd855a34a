import Foundation
import Synchronization
import Testing

@testable import Publishing

/// Each build here is a process of its own that ends by SIGKILL: no cleaning up, no deinitialisers.
@Suite("A build that is killed")
struct KillTests {
    static let oldSite = ["index.html": "old", "same.html": "same", "gone/page.html": "old"]
    static let newSite = ["index.html": "new", "same.html": "same", "came/page.html": "new"]

    static func pages(_ site: [String: String]) -> [PublishedFile] {
        site.sorted { $0.key < $1.key }.map { .page($0.key, $0.value) }
    }

    @Test("leaves the old or the new site at every step, and the next build recovers")
    func everyStep() async throws {
        var outcomes: Set<String> = []
        for step in 1... {
            let folder = try TemporaryFolder()
            try publish(KillTests.oldSite, in: folder)
            guard try await isKilled(at: step, in: folder, exchanges: true) else { break }
            let site = try folder.site()
            #expect(site == KillTests.oldSite || site == KillTests.newSite, "step \(step)")
            outcomes.insert(site == KillTests.oldSite ? "old" : "new")
            try expectRecovery(in: folder, from: site)
        }
        #expect(outcomes == ["old", "new"])
    }

    @Test("in a folder that held nothing leaves nothing or the new site")
    func firstBuild() async throws {
        var outcomes: Set<String> = []
        for step in 1... {
            let folder = try TemporaryFolder()
            guard try await isKilled(at: step, in: folder, exchanges: true) else { break }
            let site = folder.exists("public") ? try folder.site() : nil
            #expect(site == nil || site == KillTests.newSite, "step \(step)")
            outcomes.insert(site == nil ? "none" : "new")
            try expectRecovery(in: folder, from: site)
        }
        #expect(outcomes == ["none", "new"])
    }

    @Test("where folders cannot be exchanged, is missing a folder at one step alone, and the next build puts it back")
    func withoutExchange() async throws {
        var outcomes: [String] = []
        for step in 1... {
            let folder = try TemporaryFolder()
            try publish(KillTests.oldSite, in: folder)
            guard try await isKilled(at: step, in: folder, exchanges: false) else { break }
            let site = folder.exists("public") ? try folder.site() : nil
            #expect(site == nil || site == KillTests.oldSite || site == KillTests.newSite, "step \(step)")
            outcomes.append(site == nil ? "none" : site == KillTests.oldSite ? "old" : "new")
            try expectRecovery(in: folder, from: site ?? KillTests.oldSite)
        }
        #expect(Set(outcomes) == ["old", "none", "new"])
        #expect(outcomes.count(where: { $0 == "none" }) == 1)
    }

    @Test("at random moments leaves the old or the new site")
    func randomMoments() async throws {
        let folder = try TemporaryFolder()
        func site(_ text: String) -> [String: String] {
            Dictionary(uniqueKeysWithValues: (0..<300).map { ("f\($0 % 5)/\($0).html", $0 % 2 == 0 ? text : "same") })
        }
        try publish(site("0"), in: folder)
        var current = "0"
        var random = SystemRandomNumberGenerator()
        for build in 1...12 {
            let next = "\(build)"
            let delay = UInt32.random(in: 0...30_000, using: &random)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = folder["public"] as String, pages = site(next) as [String: String], delay = delay as UInt32] in
                Thread.detachNewThread {
                    usleep(delay)
                    kill(getpid(), SIGKILL)
                }
                let output = try OutputFolder(at: path, protecting: [])
                _ = try output.publish(KillTests.pages(pages), jobs: 2)
                while true { pause() }
            }
            let found = try folder.site()
            #expect(found == site(current) || found == site(next), "killed after \(delay) µs")
            if found == site(next) { current = next }
        }
        try publish(site("last"), in: folder)
        #expect(try folder.site() == site("last"))
        #expect(try folder.names() == ["public"])
    }

    private func publish(_ site: [String: String], in folder: TemporaryFolder) throws {
        let output = try OutputFolder(at: folder["public"], protecting: [])
        _ = try output.publish(KillTests.pages(site), jobs: 2)
    }

    /// Taking hold of the folder restores the whole site that was there; building makes the new one; nothing else is
    /// left.
    private func expectRecovery(in folder: TemporaryFolder, from site: [String: String]?) throws {
        do { _ = try OutputFolder(at: folder["public"], protecting: []) }
        #expect(folder.exists("public") == (site != nil))
        if let site { #expect(try folder.site() == site) }
        try publish(KillTests.newSite, in: folder)
        #expect(try folder.site() == KillTests.newSite)
        #expect(try folder.names() == ["public"])
    }

    /// Builds the new site in another process, which is killed at its `step`th step; false if it has no such step.
    private func isKilled(at step: Int, in folder: TemporaryFolder, exchanges: Bool) async throws -> Bool {
        let result = await #expect(processExitsWith: .failure, observing: [\.exitStatus]) {
            [path = folder["public"] as String, step = step as Int, exchanges = exchanges as Bool] in
            let taken = Mutex(0)
            let faults = FaultInjection(
                after: { _ in
                    taken.withLock { count in
                        count += 1
                        if count == step { kill(getpid(), SIGKILL) }
                    }
                }, exchanges: exchanges)
            let output = try OutputFolder(at: path, protecting: [], faults: faults)
            _ = try output.publish(KillTests.pages(KillTests.newSite), jobs: 1)
            exit(3)
        }
        switch try #require(result).exitStatus {
        case .signal(SIGKILL): return true
        case .exitCode(3): return false
        case let other:
            Issue.record("the build ended with \(other)")
            return false
        }
    }
}
