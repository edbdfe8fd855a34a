import BriefingModel

/// One link of the way by which a claim reached us: drawn, and said in words.
struct ChainLink: Sendable {
    /// What a link is drawn as.
    enum Shape: Sendable {
        /// Somebody who is named.
        case person
        /// An institution.
        case institution
        /// Somebody or something that is not known.
        case unknown
        /// Who passes on what others say.
        case relay
        /// What a reader can open.
        case source
        /// Where the reader is, or our own voice.
        case ours
    }

    var shape: Shape
    /// What it is: “Speaker, named”.
    var role: String
    var name: String
    var href: String?
    /// What is known of the step from here to the next link.
    var step: String?
    /// Whether that step is not known to have been taken.
    var isUncertain = false
}

/// The ways by which a claim reached us.
struct Chains {
    private let at: Standpoint
    private let claim: Ref<Claim>

    /// At most this many ways are drawn; the facts have them all.
    static let limit = 3

    init(_ claim: Ref<Claim>, at: Standpoint) {
        self.at = at
        self.claim = claim
    }

    private var record: Claim { _read { yield at.briefing[claim] } }

    private var words: AttributionPhrases { at.words.attribution }

    /// One chain for each attribution; for a belief that others report, one for each report of it.
    var all: [[ChainLink]] {
        guard !record.heldBy.isEmpty else {
            return record.attributions.prefix(Self.limit).map { chain($0) + [here] }
        }
        let holders = record.heldBy.map { holder in
            link(to: holder, role: words.holder, step: words.reportedBy, isUncertain: true)
        }
        let reports = at.briefing.index.embeddedIn[claim].flatMap { at.briefing[$0].attributions }
        guard !reports.isEmpty else {
            return record.attributions.prefix(1).map { holders + relays(of: $0) + [here] }
        }
        return reports.prefix(Self.limit).map { holders + speaker(of: $0) + relays(of: $0) + [here] }
    }

    private func chain(_ attribution: Attribution) -> [ChainLink] {
        origin(of: attribution) + speaker(of: attribution) + relays(of: attribution)
    }

    /// Who knew it first, as far as the speaker is not known to have.
    private func origin(of attribution: Attribution) -> [ChainLink] {
        guard !attribution.evidence.isFirstHand else { return [] }
        // What a speaker wants, offers or judges begins with the speaker.
        guard record.kind.firmness != "wanted", record.kind.hasStanding else { return [] }
        let isHearsay = attribution.evidence == .hearsay
        return [
            ChainLink(
                shape: .unknown, role: words.origin, name: words.unknownOrigin, href: nil,
                step: isHearsay ? words.hearsayEvidence : words.unknownEvidence, isUncertain: true)
        ]
    }

    private func speaker(of attribution: Attribution) -> [ChainLink] {
        guard let voice = attribution.asserter else {
            return [ChainLink(shape: .ours, role: words.speaker[.ownVoice], name: ownName, href: nil)]
        }
        let basis = at.briefing[voice].basis
        var step: [String] = []
        if attribution.speaker != nil { step.append(words.terms[attribution.terms]) }
        if attribution.evidence.isFirstHand { step.append(words.evidence[attribution.evidence]) }
        return [
            link(
                to: voice, role: words.speaker[basis], step: step.isEmpty ? nil : step.joined(separator: ", "),
                isUncertain: !attribution.attributed.isFirm)
        ]
    }

    private func relays(of attribution: Attribution) -> [ChainLink] {
        let voice = attribution.asserter
        var manner = [attribution.mode.map { words.mode[$0] }, words.attributedBriefly[attribution.attributed]]
            .compactMap(\.self).filter { !$0.isEmpty }
        var links: [ChainLink] = []
        func take() -> String? {
            defer { manner = [] }
            return manner.isEmpty ? nil : manner.joined(separator: ", ")
        }
        for (position, via) in attribution.via.enumerated() {
            let isLast = position == attribution.via.count - 1
            switch via.relay {
            case .speaker(let ref):
                links.append(link(to: ref, role: words.relay, step: take(), isUncertain: false, shape: .relay))
            case .source(let ref):
                let source = at.briefing[ref]
                if let outlet = source.outlet, outlet != voice, links.last?.name != at.link(outlet).text {
                    links.append(link(to: outlet, role: words.relay, step: take(), isUncertain: false, shape: .relay))
                }
                links.append(
                    ChainLink(
                        shape: .source, role: words.source, name: source.title, href: at.href(ref),
                        step: [via.locator, isLast ? words.readByUs : take()].compactMap(\.self).joined(separator: ", ")
                    ))
            case .us:
                links.append(
                    ChainLink(shape: .relay, role: words.desk, name: words.ourselves.capitalized, step: words.toldToUs))
            }
        }
        return links
    }

    private var here: ChainLink {
        if let article = record.article ?? at.briefing.index.mentionsOfClaim[claim].firstArticle {
            let link = at.link(article)
            return ChainLink(shape: .ours, role: words.here, name: link.text, href: link.href)
        }
        return ChainLink(shape: .ours, role: words.here, name: at.briefing.site.title, href: at.root + "index.html")
    }

    private var ownName: String { at.briefing.site.publisherName ?? at.briefing.site.title }

    private func link(
        to speaker: Ref<Speaker>, role: String, step: String?, isUncertain: Bool, shape: ChainLink.Shape? = nil
    ) -> ChainLink {
        let link = at.link(speaker)
        let own: ChainLink.Shape =
            switch at.briefing[speaker].basis {
            case .named: .person
            case .institution: .institution
            case .anonymous: .unknown
            case .ownVoice: .ours
            }
        return ChainLink(
            shape: shape ?? own, role: role, name: link.text, href: link.href, step: step, isUncertain: isUncertain)
    }
}

extension ArraySlice<Mention> {
    /// The first article among the hosts.
    fileprivate var firstArticle: Ref<Article>? {
        for case .article(let ref) in lazy.map(\.host) { return ref }
        return nil
    }
}
