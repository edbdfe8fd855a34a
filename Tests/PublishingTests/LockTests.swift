import Foundation
import Testing

@testable import Publishing

@Suite("One build at a time")
struct LockTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "a second build is told the first one's process",
        arguments: ["public", "public/", "./public", "x/../public", "alias", "up/public"])
    func second(spelling: String) throws {
        try folder.makeFolder("public")
        try folder.makeFolder("x")
        try folder.link("alias", to: "public")
        try folder.link("up", to: ".")
        let first = try OutputFolder(at: folder["public"], protecting: [])
        let error = #expect(throws: PublishingError.self) {
            _ = try OutputFolder(at: folder[spelling], protecting: [])
        }
        guard case .busy(folder["public"], process: Int(getpid()))? = error else {
            Issue.record("not busy: \(String(describing: error))")
            return
        }
        _ = try first.publish([.page("index.html", "first")], jobs: 1)
        #expect(try folder.site() == ["index.html": "first"])
    }

    @Test("the lock ends with the build")
    func released() throws {
        for text in ["1", "2"] { try folder.publish(["index.html": text]) }
        #expect(throws: PublishingError.self) { try folder.publish(["..": ""]) }
        try folder.publish(["index.html": "3"])
        #expect(try folder.site() == ["index.html": "3"])
    }

    @Test("builds into different folders go on side by side")
    func different() throws {
        let first = try OutputFolder(at: folder["a"], protecting: [])
        let second = try OutputFolder(at: folder["b"], protecting: [])
        _ = try first.publish([.page("index.html", "a")], jobs: 1)
        _ = try second.publish([.page("index.html", "b")], jobs: 1)
        #expect(try folder.site("a") == ["index.html": "a"])
        #expect(try folder.site("b") == ["index.html": "b"])
    }

    @Test("of many at once each publishes whole or is told to wait")
    func contention() async throws {
        let folder = folder
        let published = try await withThrowingTaskGroup(of: Bool.self) { group in
            for build in 0..<40 {
                group.addTask {
                    do {
                        let output = try OutputFolder(at: folder["public"], protecting: [])
                        _ = try output.publish((0..<20).map { .page("\($0).html", "\(build)") }, jobs: 2)
                        return true
                    } catch PublishingError.busy {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(published > 0)
        let site = try folder.site()
        #expect(site.count == 20 && Set(site.values).count == 1)
        #expect(try folder.names() == ["public"])
    }
}
