import Foundation
import Testing

/// An example of the CommonMark specification.
struct SpecExample: Sendable, CustomTestStringConvertible {
    let number: Int
    let section: String
    let markdown: String
    let html: String

    var testDescription: String { "example \(number) (\(section))" }
}

enum SpecExamples {
    /// The examples of the specification that libcmark 0.30 is tested against. They are not part of
    /// this repository: `Tests/CommonMarkTests/fetch-spec` fetches them.
    static func load() throws -> [SpecExample] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file =
            ProcessInfo.processInfo.environment["ONRECORD_SPEC"].map { URL(filePath: $0) }
            ?? root.appending(path: ".build/spec/commonmark-0.30.txt")
        guard FileManager.default.fileExists(atPath: file.path) else { throw Missing(path: file.path) }
        return parse(try String(contentsOf: file, encoding: .utf8))
    }

    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String {
            """
            The specification's examples are not at \(path). Run Tests/CommonMarkTests/fetch-spec, \
            or name the file of the specification in ONRECORD_SPEC.
            """
        }
    }

    private static func parse(_ text: String) -> [SpecExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecExample] = []
        var section = ""
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).makeIterator()
        while let line = lines.next() {
            if line.hasPrefix("#") { section = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) }
            guard line == "\(fence) example" else { continue }
            var parts: [[Substring]] = [[], []]
            var part = 0
            while let line = lines.next(), line != fence {
                if line == "." { part = 1 } else { parts[part].append(line) }
            }
            let texts = parts.map { part in
                part.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
            }
            examples.append(
                SpecExample(number: examples.count + 1, section: section, markdown: texts[0], html: texts[1]))
        }
        return examples
    }
}
