import BriefingModel

/// What a page is about, for those who find it from outside.
enum Subject: Sendable {
    case site
    case article(Ref<Article>)
    case claim(Ref<Claim>)
    case speaker(Ref<Speaker>)
    case source(Ref<Source>)
    case event(Ref<Event>)
    /// A list, or another page that there is one of.
    case overview(PageKind)
    /// A later part of a page, or one that leads elsewhere.
    case part
    case notFound

    /// Whether the page has an address of its own.
    var hasAddress: Bool { if case .notFound = self { false } else { true } }
}
