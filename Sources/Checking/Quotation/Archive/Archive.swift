import BriefingModel
import Reading
import TextMatching
import Threads

/// The archived texts of a site, each folded once, so that any number of quotes can be held against them.
struct Archive: Sendable {
    private let texts: ArchivedTexts
    private let checks: [String: QuoteCheck]

    init(_ texts: ArchivedTexts, of sources: Table<Source>, jobs: Int) {
        self.texts = texts
        let paths = Set(sources.compactMap(\.archivedText)).sorted()
        let made = Threads.map(paths.count, jobs: jobs) { position -> QuoteCheck? in
            guard case .success(let copy) = texts[paths[position]] else { return nil }
            return QuoteCheck(utf8: copy.utf8)
        }
        checks = Dictionary(
            uniqueKeysWithValues: zip(paths, made).compactMap { path, check in check.map { (path, $0) } })
    }

    /// What the site's folder holds for the source; nil where the source names no archived text.
    func state(of source: Source) -> Result<ArchivedTexts.Copy, ArchivedTexts.Refusal>? {
        source.archivedText.flatMap { texts[$0] }
    }

    /// The archived text of a source, where it can be read and is the one that was archived.
    func copy(of source: Source) -> ArchivedCopy? {
        guard let path = source.archivedText, let check = checks[path], case .success(let copy) = texts[path] else {
            return nil
        }
        if let expected = source.sha256, expected.lowercased() != copy.sha256 { return nil }
        return ArchivedCopy(path: path, utf8: copy.utf8, check: check)
    }
}
