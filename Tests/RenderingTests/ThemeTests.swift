import Foundation
import Testing

@testable import Rendering

@Suite("The theme")
struct ThemeTests {
    @Test("The built-in theme loads without a problem")
    func builtIn() throws {
        let (theme, problems) = Theme.load()
        for problem in problems { Issue.record("\(problem)") }
        let assets = try #require(theme).assets.map(\.path)
        #expect(assets == ["assets/favicon.svg", "assets/style.css"])
    }

    @Test("The theme inside the program is the repository's templates/, byte for byte")
    func embedded() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates").standardized
        let walk = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
        var files: [String: [UInt8]] = [:]
        for case let url as URL in walk where try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
            files[String(url.standardized.path.dropFirst(folder.path.count + 1))] = [UInt8](try Data(contentsOf: url))
        }
        let embedded = ThemeFile.builtIn()
        #expect(embedded.map(\.path) == files.keys.sorted())
        for file in embedded { #expect(files[file.path] == file.bytes, "\(file.path)") }
    }
}
