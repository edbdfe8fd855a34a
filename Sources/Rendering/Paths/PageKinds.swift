import BriefingModel

/// Some of the kinds of pages, as bits: whether a page is there is asked for every link.
struct PageKinds: Sendable {
    private var bits: UInt32 = 0

    init(_ kinds: some Sequence<PageKind>) {
        for kind in kinds { bits |= Self.bit(kind) }
    }

    func contains(_ kind: PageKind) -> Bool { bits & Self.bit(kind) != 0 }

    private static func bit(_ kind: PageKind) -> UInt32 {
        switch kind {
        case .articles: 1
        case .claims: 1 << 1
        case .speakers: 1 << 2
        case .sources: 1 << 3
        case .events: 1 << 4
        case .timeline: 1 << 5
        case .contested: 1 << 6
        case .open: 1 << 7
        case .corrections: 1 << 8
        case .method: 1 << 9
        case .asKnown: 1 << 10
        case .citations: 1 << 11
        case .drawings: 1 << 12
        case .feeds: 1 << 13
        case .structuredData: 1 << 14
        case .search: 1 << 15
        }
    }
}
