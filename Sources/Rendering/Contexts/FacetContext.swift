import BriefingModel
import Mustache

/// Something by which a search narrows down to a page: `speaker`, `Gen. Mark Milley`.
struct FacetContext: Context {
    let name: String
    let value: String
    /// What the search shows beside the result, in the notation of Pagefind.
    var note: String?

    static let fields: Fields<Self> = [
        .text("name", "The facet: kind, speaker, source, standing, basis, period.") { $0.name },
        .text("value", "What the page has of it.") { $0.value },
        .optionalText("note", "For a standing: `mark:` and its class, which results show.") { $0.note },
    ]

    /// The facets of a page that a search finds; none of any other.
    static func all(of frame: PageFrame) -> [FacetContext] {
        guard frame.at.edition.kinds.contains(.search) else { return [] }
        let words = frame.at.words
        switch frame.subject {
        case .claim(let claim):
            return [FacetContext(name: "kind", value: words.search.claim)] + ofClaim(claim, at: frame.at)
        case .article: return [FacetContext(name: "kind", value: words.search.article)]
        case .speaker: return [FacetContext(name: "kind", value: words.search.speaker)]
        case .source: return [FacetContext(name: "kind", value: words.search.source)]
        case .event: return [FacetContext(name: "kind", value: words.search.event)]
        case .site, .overview, .part, .notFound: return []
        }
    }

    /// The same by which the table of claims narrows.
    private static func ofClaim(_ claim: Ref<Claim>, at: Standpoint) -> [FacetContext] {
        let row = ClaimRowContext(claim, at: at)
        let words = at.words
        let standing = StandingContext(row.answer.change?.standing, words)
        let voices = row.voices
        let month = row.answer.record.reported.description.dropLast("-DD".count)
        return [
            FacetContext(name: "standing", value: standing.text, note: "mark:\(standing.className)"),
            FacetContext(name: "period", value: String(month)),
        ]
            + voices.map { words.attribution.basis[$0.basis] }.unique.map { FacetContext(name: "basis", value: $0) }
            + voices.compactMap { $0.speaker?.text }.unique.map { FacetContext(name: "speaker", value: $0) }
            + row.sources.map { FacetContext(name: "source", value: at.link($0).text) }
    }
}
