import Foundation
import Synchronization

/// What a progress callback was told.
final class Reports: Sendable {
    private let all = Mutex<[(done: Int, total: Int)]>([])

    func add(_ done: Int, _ total: Int) { all.withLock { $0.append((done, total)) } }

    var done: [Int] { all.withLock { $0.map(\.done) } }
    var totals: [Int] { all.withLock { $0.map(\.total) } }
}

/// Runs a shell command, which must succeed.
func shell(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
}
