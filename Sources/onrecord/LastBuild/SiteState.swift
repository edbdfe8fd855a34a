import BriefingModel
import Crypto
import Diagnostics
import Foundation
import Linking
import Reading
import Rendering
import Threads

/// What the pages of a site are made from, as digests: the words of each article and claim by themselves, and all the
/// rest as one. Pages are the same as long as the rest is, and the words of the records that were looked up for them.
struct SiteState: Codable, Equatable {
    /// Of everything but those words: settings, templates, the program, every other byte of the content, and what of the
    /// words decides more than the page that prints them.
    let rest: Data
    /// Of the words of each record, by the numbers of `ReadLog`, `digestSize` bytes each.
    let words: Data

    /// Long enough that other words never have the same.
    private static let digestSize = 16

    /// - Parameters:
    ///   - surroundings: the state of what is read besides the content.
    ///   - jobs: how many threads to use.
    init(_ site: SiteLoader.Loaded, _ pages: SitePages, surroundings: String, jobs: Int) {
        let files = Self.digests(of: site.read, jobs: jobs)
        var rest = SHA256()
        rest.update(surroundings)
        pages.outline { rest.update($0) }
        for asset in site.read.assets { rest.update(asset.path) }
        for secret in site.linked.secrets { rest.update(secret.text) }
        for (number, file) in files.enumerated() {
            rest.update(site.read.files[FileID(number)].path)
            rest.update(data: Data(file.rest))
        }
        self.rest = Data(rest.finalize())

        let briefing = site.linked.briefing
        let size = Self.digestSize
        var words = [UInt8](repeating: 0, count: (briefing.articles.count + briefing.claims.count) * size)
        for (owner, digest) in files.lazy.flatMap(\.words) {
            guard let number = Self.number(of: owner, in: briefing) else { continue }
            // A draft may claim the id of a record: then the words of both count.
            for (place, byte) in zip((number * size)..., digest) { words[place] ^= byte }
        }
        self.words = Data(words)
    }

    /// The number of a record, as `ReadLog` counts them; nil where it is no part of the briefing.
    private static func number(of owner: RecordWords.Owner, in briefing: Briefing) -> Int? {
        switch owner {
        case .article(let id): briefing.articles.ref(id).map { Int($0.row) }
        case .claim(let id): briefing.claims.ref(id).map { briefing.articles.count + Int($0.row) }
        }
    }

    /// For each record, by number, whether its words are others than in another state; nil where more than words is
    /// another.
    func reworded(since other: SiteState) -> [Bool]? {
        guard rest == other.rest, words.count == other.words.count else { return nil }
        let (now, before) = ([UInt8](words), [UInt8](other.words))
        return stride(from: 0, to: now.count, by: Self.digestSize).map { start in
            now[start..<start + Self.digestSize] != before[start..<start + Self.digestSize]
        }
    }

    /// Of a file what is not words, and the words of each record in it.
    private struct FileDigests: Sendable {
        let rest: SHA256.Digest
        let words: [(owner: RecordWords.Owner, digest: [UInt8])]
    }

    private static func digests(of site: ReadSite, jobs: Int) -> [FileDigests] {
        Threads.map(site.files.all.count, jobs: jobs) { digests(of: FileID($0), in: site) }
    }

    private static func digests(of file: FileID, in site: ReadSite) -> FileDigests {
        let bytes = site.files[file].bytes
        var rest = SHA256()
        // Few: those of an article and of its claims.
        var words: [(owner: RecordWords.Owner, hash: SHA256)] = []
        var start = 0
        for piece in site.words(in: file) {
            rest.update(bytes[start..<max(start, piece.range.lowerBound)])
            let number = words.lastIndex { $0.owner == piece.owner } ?? words.count
            if number == words.count { words.append((piece.owner, SHA256())) }
            words[number].hash.update(bytes[piece.range])
            start = max(start, piece.range.upperBound)
        }
        rest.update(bytes[start...])
        return FileDigests(
            rest: rest.finalize(),
            words: words.map { ($0.owner, Array($0.hash.finalize().prefix(digestSize))) })
    }
}

extension SHA256 {
    // Each with its length, so that no two lists of things give the same bytes.

    fileprivate mutating func update(_ bytes: some Collection<UInt8>) {
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { update(bufferPointer: $0) }
        if bytes.withContiguousStorageIfAvailable({ update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
            update(data: Array(bytes))
        }
    }

    fileprivate mutating func update(_ text: String) { update(text.utf8) }
}
