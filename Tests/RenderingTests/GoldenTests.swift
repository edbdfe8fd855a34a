import Foundation
import Testing

@testable import Rendering

/// Whole pages as they are written. After a change that is meant, `UPDATE_GOLDEN=1 swift test` writes them anew; read
/// the difference before you commit it.
@Suite("Whole pages")
struct GoldenTests {
    @Test(
        "Pages are written as they were",
        arguments: [
            "index.html", "articles/signals.html", "claims/none-hurt.html", "events/strike.html", "timeline.html",
            "contested.html",
        ])
    func golden(path: String) throws {
        // The names of style sheets tell their contents, and are no part of how a page is written.
        let html = try Fixture.strike().page(path).replacing(/\.[0-9a-f]{16}\./, with: ".")
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(path.replacing("/", with: "-"))")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(html.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == html)
    }
}
