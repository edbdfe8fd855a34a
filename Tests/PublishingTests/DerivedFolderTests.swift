import Foundation
import Testing

@testable import Publishing

@Suite("A folder that is derived from the finished site")
struct DerivedFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Writes what it sees of the site into a folder of its own.
    private let list = DerivedFolder(name: "index") { site in
        let files = FileManager.default
        let names = try files.contentsOfDirectory(atPath: site).sorted()
        try files.createDirectory(
            atPath: site + "/index/deep", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for file in ["/index/names", "/index/deep/names"] {
            let text = Data(names.joined(separator: " ").utf8)
            #expect(files.createFile(atPath: site + file, contents: text, attributes: [.posixPermissions: 0o600]))
        }
    }

    private func publish(
        _ site: KeyValuePairs<String, String>, derived: DerivedFolder?, scan: Scan? = nil
    ) throws -> Publication {
        let output = try OutputFolder(at: folder["public"], protecting: [])
        return try output.publish(
            site.map { .page($0.key, $0.value) }, jobs: 2, scan: scan, derived: derived)
    }

    @Test("sees every file, those that did not change as well, and has the modes of all others")
    func whole() throws {
        _ = try publish(["a.html": "1", "b.html": "2"], derived: list)
        let second = try publish(["a.html": "1", "b.html": "3"], derived: list)
        #expect(
            try folder.site() == [
                "a.html": "1", "b.html": "3", "index/names": ".onrecord a.html b.html",
                "index/deep/names": ".onrecord a.html b.html",
            ])
        #expect((second.written, second.unchanged, second.derived, second.removed) == (1, 1, 2, 0))
        for path in ["index", "index/deep"] { #expect(try folder.status("public/" + path).permissions == 0o755) }
        #expect(try folder.status("public/index/deep/names").permissions == 0o644)
    }

    @Test("is gone after a build without it")
    func gone() throws {
        _ = try publish(["a.html": "1"], derived: list)
        let publication = try publish(["a.html": "1"], derived: nil)
        #expect(publication.removed == 2 && publication.replaced)
        #expect(try folder.site() == ["a.html": "1"])
        #expect(try publish(["a.html": "1"], derived: nil).replaced == false)
    }

    @Test("that cannot be made, or is not made, leaves the old site")
    func failing() throws {
        _ = try publish(["a.html": "1"], derived: nil)
        let failing = DerivedFolder(name: "index") { _ in throw CocoaError(.fileReadUnknown) }
        let idle = DerivedFolder(name: "index") { _ in }
        let empty = DerivedFolder(name: "index") {
            try FileManager.default.createDirectory(atPath: $0 + "/index", withIntermediateDirectories: true)
        }
        let linking = DerivedFolder(name: "index") {
            try FileManager.default.createDirectory(atPath: $0 + "/index", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: $0 + "/index/x", withDestinationPath: "/etc/hosts")
        }
        for derived in [failing, idle, empty, linking] {
            #expect {
                _ = try publish(["a.html": "2"], derived: derived)
            } throws: { error in
                if case PublishingError.contents(path: "index", _) = error { true } else { false }
            }
            #expect(try folder.site() == ["a.html": "1"] && folder.names() == ["public"])
        }
    }

    @Test("is searched for what must not be published: in its bytes and its names")
    func scanned() throws {
        let scan = Scan { path, bytes in
            (path.contains("deep/names") ? [(nil, "a secret")] : [])
                + (bytes.starts(with: Array(".onrecord".utf8)) ? [(0, "a secret")] : [])
        }
        #expect {
            _ = try publish(["a.html": "1"], derived: list, scan: scan)
        } throws: { error in
            guard case PublishingError.findings(let findings) = error else { return false }
            return findings.map(\.path) == ["index/deep/names", "index/deep/names", "index/names"]
        }
        #expect(try folder.names() == [])
    }

    @Test("shares its name with nothing of the site", arguments: ["index", "Index/x.html"])
    func clash(path: String) throws {
        #expect(throws: PublishingError.self) {
            try publish([path: "1"], derived: list)
        }
        #expect(try folder.names() == [])
    }
}
