import BriefingModel
import Crypto
import Foundation
import Reading
import Rendering

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

    /// - Parameter surroundings: the state of what is read besides the content.
    init(_ site: SoundSite, _ pages: SitePages, surroundings: String) {
        var rest = SHA256()
        rest.add(surroundings)
        rest.add(pages.outline)
        for asset in site.assets { rest.add(asset.path) }
        for secret in site.linked.secrets { rest.add(secret.text) }
        for file in site.digests.files {
            rest.add(file.path)
            file.rest.withUnsafeBytes { rest.update(bufferPointer: $0) }
        }
        self.rest = Data(rest.finalize())

        let briefing = site.linked.briefing
        let size = Self.digestSize
        var words = [UInt8](repeating: 0, count: (briefing.articles.count + briefing.claims.count) * size)
        for (owner, digest) in site.digests.files.lazy.flatMap(\.words) {
            guard let number = Self.number(of: owner, in: briefing) else { continue }
            // A draft may claim the id of a record: then the words of both count.
            for (place, byte) in zip((number * size)..., digest.prefix(size)) { words[place] ^= byte }
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
}
