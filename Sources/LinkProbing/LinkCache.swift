import Checking
import Foundation

/// Answers of earlier runs, in a file, so that no server is asked again for what it has just said.
///
/// The one thing besides `onrecord new` that reads the clock: an answer grows old.
public struct LinkCache {
    private struct Entry: Codable {
        var answer: LinkAnswer
        /// Seconds since 1970.
        var asked: Int
    }

    private struct Contents: Codable {
        var version = 1
        var answers: [String: Entry] = [:]
    }

    private static let day = 86_400
    private let file: URL
    private let now: Int
    private var contents: Contents

    /// Reads the file. One that is not there, or that another version wrote, is as good as empty.
    public init(_ file: String, now: Date = Date()) {
        self.file = URL(filePath: file)
        self.now = Int(now.timeIntervalSince1970)
        let read = (try? Data(contentsOf: self.file)).flatMap { try? JSONDecoder().decode(Contents.self, from: $0) }
        contents = read.flatMap { $0.version == 1 ? $0 : nil } ?? Contents()
    }

    /// The answer for an address, if it is young enough: a week for what is there, a day for what is not, for that an
    /// editor mends.
    public subscript(address: String) -> LinkAnswer? {
        guard let entry = contents.answers[address] else { return nil }
        let lifetime =
            switch entry.answer {
            case .alive, .moved, .refused: 7 * Self.day
            case .gone, .noHost: Self.day
            // Asked again each time.
            case .unanswered: 0
            }
        return (0..<lifetime).contains(now - entry.asked) ? entry.answer : nil
    }

    /// Takes new answers, lets go of what is too old to use, and writes the file.
    ///
    /// - Throws: where it cannot be written.
    public mutating func keep(_ answers: [String: LinkAnswer]) throws {
        contents.answers = contents.answers.filter { self[$0.key] != nil }
        for (address, answer) in answers { contents.answers[address] = Entry(answer: answer, asked: now) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try encoder.encode(contents).write(to: file, options: .atomic)
    }
}
