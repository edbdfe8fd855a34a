import Foundation
import Testing

@testable import Publishing

@Suite("Modes")
struct ModeTests {
    @Test("are the same whatever the umask", arguments: [0, 0o022, 0o077, 0o777] as [UInt32])
    func umasks(mask: UInt32) async throws {
        let folder = try TemporaryFolder()
        // The umask belongs to the whole process, so the build has one of its own.
        await #expect(processExitsWith: .success) { [path = folder["public"] as String, mask = mask as UInt32] in
            umask(mode_t(mask))
            let output = try OutputFolder(at: path, protecting: [])
            _ = try output.publish((0..<40).map { .page("f/g/\($0).html", "") }, jobs: 2)
        }
        for name in ["public", "public/f", "public/f/g"] { #expect(try folder.status(name).permissions == 0o755) }
        for name in ["public/.onrecord", "public/f/g/0.html", "public/f/g/39.html"] {
            #expect(try folder.status(name).permissions == 0o644)
        }
        #expect(try folder.names() == ["public"])
    }
}
