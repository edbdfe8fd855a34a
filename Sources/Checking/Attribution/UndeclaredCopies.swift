import BriefingModel
import Diagnostics

/// Pairs of sources that look like one text and are not tied by `copy-of` or `derived-from`, however indirectly.
struct UndeclaredCopies {
    struct Copy {
        var copy: Ref<Source>
        var original: Ref<Source>
        var likeness: String
        /// Where the likeness shows, in the later and the earlier of the two.
        var place: Place
        var other: Place
    }

    private(set) var found: [Copy] = []
    private let site: CheckedSite
    private let briefing: Briefing
    /// For each source the first of those that it is tied to.
    private let families: [Int32]
    /// Pairs that something has been said of.
    private var said: Set<[Int32]> = []

    /// Words enough that two texts do not have the same by chance.
    private static let longTitle = 4
    private static let longPassage = 8
    /// Claims and texts that are compared each with each, at most: of more nobody can tell apart the pairs.
    private static let few = 24

    init(_ site: CheckedSite) {
        self.site = site
        briefing = site.briefing
        var sets = DisjointSets(count: briefing.sources.count)
        for source in briefing.sources.refs {
            for other in (briefing[source].copyOf.map { [$0] } ?? []) + briefing[source].derivedFrom {
                sets.merge(source.row, other.row)
            }
        }
        families = sets.representatives()
    }

    /// The same title, word for word, of the same day.
    mutating func findByTitle() {
        var first: [String: Ref<Source>] = [:]
        for source in briefing.sources.refs.sorted(by: { briefing[$0].declared < briefing[$1].declared }) {
            let record = briefing[source]
            guard !record.isDescribed, let issued = record.issued, site.damage.spares(record.declared) else { continue }
            let words = Words.texts(record.title)
            guard words.count >= Self.longTitle else { continue }
            let key = words.joined(separator: " ") + " " + issued.edtf.description
            if let other = first[key] {
                add(source, like: other, "has the title and the day of", titlePlace(source), titlePlace(other))
            } else {
                first[key] = source
            }
        }
    }

    /// A passage is the source's own sentence: two that write the same took it from somewhere.
    mutating func findByPassage() {
        var first: [String: Passage] = [:]
        for claim in briefing.claims where site.damage.spares(claim.declared) {
            for attribution in claim.attributions {
                guard let passage = passage(of: attribution, in: claim), passage.words.count >= Self.longPassage else {
                    continue
                }
                let key = passage.words.joined(separator: " ")
                if let other = first[key] { add(passage, like: other, "gives the same passage as") }
                if (first[key]?.place).map({ passage.place < $0 }) != false { first[key] = passage }
            }
        }
    }

    /// Where claims bear each other out, likeness is enough that is no proof elsewhere.
    mutating func findAmongConfirmations() {
        for claims in Confirmations.groups(in: briefing) {
            // Most claims stand alone and rest on one text.
            if claims.count == 1, briefing[claims[0]].attributions.count < 2 { continue }
            let spared = claims.prefix(Self.few).map { briefing[$0] }.filter { site.damage.spares($0.declared) }
            let attributions = spared.flatMap { claim in claim.attributions.map { (claim, $0) } }.prefix(Self.few)
            guard Set(attributions.compactMap { $0.1.openSource }).count > 1 else { continue }
            let passages = attributions.compactMap { passage(of: $0.1, in: $0.0) }.sorted { $0.place < $1.place }
            for (position, later) in passages.enumerated() {
                for earlier in passages[..<position] where Self.areAlike(later.words, earlier.words, by: 0.8) {
                    guard min(later.words.count, earlier.words.count) >= Self.longPassage else { continue }
                    add(later, like: earlier, "gives nearly the same passage as")
                }
            }
            let sources = Set(attributions.flatMap { $0.1.sources })
                .sorted { briefing[$0].declared < briefing[$1].declared }.prefix(Self.few)
            for (position, later) in sources.enumerated() {
                for earlier in sources[..<position] where areOneStory(later, earlier) {
                    add(
                        later, like: earlier, "has the author, the day and nearly the title of", titlePlace(later),
                        titlePlace(earlier))
                }
            }
        }
    }

    private func areOneStory(_ a: Ref<Source>, _ b: Ref<Source>) -> Bool {
        let (a, b) = (briefing[a], briefing[b])
        guard !a.isDescribed, !b.isDescribed, !a.authors.isEmpty, let day = a.issued?.edtf.singleDay,
            b.issued?.edtf.singleDay == day,
            Set(a.authors.map { $0.displayName.lowercased() }) == Set(b.authors.map { $0.displayName.lowercased() })
        else { return false }
        let titles = (Words.texts(a.title), Words.texts(b.title))
        return min(titles.0.count, titles.1.count) >= Self.longTitle && Self.areAlike(titles.0, titles.1, by: 0.6)
    }

    /// Whether two texts share so large a part of their words (Jaccard's index).
    private static func areAlike(_ a: [String], _ b: [String], by part: Double) -> Bool {
        let (a, b) = (Set(a), Set(b))
        return Double(a.intersection(b).count) >= part * Double(a.union(b).count)
    }

    private struct Passage {
        var words: [String]
        var source: Ref<Source>
        var place: Place
    }

    private func passage(of attribution: Attribution, in claim: Claim) -> Passage? {
        guard let text = attribution.passage, let source = attribution.openSource,
            let place = site.written.written(\.passage, attribution, of: claim)?.place
        else { return nil }
        return Passage(words: Words.texts(text), source: source, place: place)
    }

    private mutating func add(_ a: Passage, like b: Passage, _ likeness: String) {
        let (later, earlier) = a.place < b.place ? (b, a) : (a, b)
        add(later.source, like: earlier.source, likeness, later.place, earlier.place)
    }

    private mutating func add(
        _ copy: Ref<Source>, like original: Ref<Source>, _ likeness: String, _ place: Place, _ other: Place
    ) {
        guard families[Int(copy.row)] != families[Int(original.row)],
            said.insert([copy.row, original.row].sorted()).inserted
        else { return }
        found.append(Copy(copy: copy, original: original, likeness: likeness, place: place, other: other))
    }

    private func titlePlace(_ source: Ref<Source>) -> Place {
        site.written[briefing[source]]?.title?.place ?? briefing[source].declared
    }
}
