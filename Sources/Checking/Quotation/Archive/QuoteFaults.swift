import BriefingModel
import TextMatching
import Threads

/// What is wrong with the quotes and passages of each claim: found in one go, for each rule about them to speak of
/// its own.
struct QuoteFaults: Sendable {
    private let faults: [Ref<Claim>: [QuoteFault]]

    subscript(claim: Ref<Claim>) -> [QuoteFault] { faults[claim] ?? [] }

    init(_ briefing: Briefing, _ written: WrittenRecords, _ archive: Archive, jobs: Int) {
        let comparison = QuoteComparison(briefing: briefing, archive: archive)
        let claims = briefing.claims.refs.filter { claim in
            briefing[claim].attributions.contains { attribution in
                attribution.sources.contains { briefing[$0].archivedText != nil }
            }
        }
        let found = Threads.map(claims.count, jobs: jobs) { position in
            QuotedWords.all(of: briefing[claims[position]], in: briefing, written, archive)
                .compactMap(comparison.fault)
        }
        let strangers = Strangers(found.joined(), in: briefing, archive)
        let placed = Threads.map(found.count, jobs: jobs) { found[$0].map(strangers.place) }
        faults = Dictionary(
            uniqueKeysWithValues: zip(claims, placed).filter { !$0.1.isEmpty }.map { ($0, $1) })
    }
}

/// Looks for words that their own sources do not hold in the copies of all others.
private struct Strangers: Sendable {
    private let sources: [Ref<Source>]
    private let copies: [ArchivedCopy]
    private let index: WordIndex

    /// - Parameter faults: where none of them needs it, nothing is prepared.
    init(_ faults: some Sequence<QuoteFault>, in briefing: Briefing, _ archive: Archive) {
        let isNeeded = faults.contains(where: \.isOfOtherWords)
        sources = isNeeded ? briefing.sources.refs.filter { archive.copy(of: briefing[$0]) != nil } : []
        copies = sources.compactMap { archive.copy(of: briefing[$0]) }
        index = WordIndex(copies.lazy.map(\.utf8))
    }

    func place(_ fault: QuoteFault) -> QuoteFault {
        guard fault.isOfOtherWords else { return fault }
        let words = EditorialMarks.withoutInsertions(fault.text)
        let holder = index.candidates(for: words).first {
            !fault.sources.contains(sources[$0]) && copies[$0].holds(fault.text)
        }
        guard let holder else { return fault }
        var placed = fault
        placed.fault = .elsewhere(sources[holder])
        placed.archived = nil
        return placed
    }
}

extension QuoteFault {
    fileprivate var isOfOtherWords: Bool {
        switch fault {
        case .missing, .altered, .outOfOrder: true
        default: false
        }
    }
}
