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
        rest.update(pages.outline)
        for asset in site.read.assets { rest.update(asset.path) }
        for secret in site.linked.secrets { rest.update(secret.text) }
        for (number, file) in files.enumerated() {
            rest.update(site.read.files[FileID(number)].path)
            rest.update(data: Data(file.rest))
        }
        self.rest = Data(rest.finalize())

        let briefing = site.linked.briefing
        var all: [RecordWords.Owner: Data] = [:]
        all.reserveCapacity(briefing.articles.count + briefing.claims.count)
        for file in files { all.merge(file.words) { first, _ in first } }
        let none = Data(count: Self.digestSize)
        var words = Data(capacity: (briefing.articles.count + briefing.claims.count) * Self.digestSize)
        for article in briefing.articles { words.append(all[.article(article.id)] ?? none) }
        for claim in briefing.claims { words.append(all[.claim(claim.id)] ?? none) }
        self.words = words
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
        let words: [RecordWords.Owner: Data]
    }

    private static func digests(of site: ReadSite, jobs: Int) -> [FileDigests] {
        Threads.map(site.files.all.count, jobs: jobs) { digests(of: FileID($0), in: site) }
    }

    private static func digests(of file: FileID, in site: ReadSite) -> FileDigests {
        let bytes = site.files[file].bytes
        var rest = SHA256()
        var words: [RecordWords.Owner: SHA256] = [:]
        var start = 0
        for piece in site.words(in: file) {
            rest.update(bytes[start..<max(start, piece.range.lowerBound)])
            words[piece.owner, default: SHA256()].update(bytes[piece.range])
            start = max(start, piece.range.upperBound)
        }
        rest.update(bytes[start...])
        return FileDigests(rest: rest.finalize(), words: words.mapValues { Data($0.finalize().prefix(digestSize)) })
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
