import BriefingModel
import Diagnostics
import Reading

/// Looks for named go-betweens in claims and in the sentences that mark them.
struct RelaySearch {
    private let site: CheckedSite
    private let briefing: Briefing
    private let relays: NamedRelays
    /// Claims of which something has been said: what a claim and a sentence that marks it share is one mistake.
    private var said: Set<Ref<Claim>> = []

    init(_ site: CheckedSite) {
        self.site = site
        briefing = site.briefing
        relays = NamedRelays(names: KnownNames(site.briefing))
    }

    /// What the claim itself and its passages say.
    mutating func report(on ref: Ref<Claim>, _ findings: inout Findings) {
        guard isEnglish(ref), briefing[ref].attributions.contains(where: { !$0.via.isEmpty }) else { return }
        if let name = missing(in: Array(briefing[ref].text.utf8)[...], of: [ref]) {
            let claim = briefing[ref]
            say(name, ref, at: site.written[claim]?.text.map { $0.place(of: name.range) } ?? claim.declared, &findings)
            return
        }
        for attribution in briefing[ref].attributions {
            guard let passage = attribution.passage, let name = missing(in: Array(passage.utf8)[...], of: [ref]) else {
                continue
            }
            let place = site.written.written(\.passage, attribution, of: briefing[ref])?.place(of: name.range)
            say(name, ref, at: place ?? attribution.declared, &findings)
            return
        }
    }

    /// What the sentences of an article say of the claims marked in them.
    mutating func report(on article: Article, _ findings: inout Findings) {
        guard article.lang.hasPrefix("en"), !article.marks.isEmpty else { return }
        var location: TextLocation?
        var links: ArraySlice<NamedRelays.Relay> = []
        var position = article.marks.startIndex
        while position < article.marks.endIndex {
            let first = article.marks[position]
            let marks = article.marks[position...].prefix {
                $0.location == first.location && $0.sentence == first.sentence
            }
            position = marks.endIndex
            let claims = marks.map(\.claim)
            guard
                claims.allSatisfy({ claim in
                    site.damage.spares(briefing[claim].declared)
                        && briefing[claim].attributions.contains { !$0.via.isEmpty }
                })
            else { continue }
            if location != first.location {
                location = first.location
                links = carriers(in: article, at: first.location)[...]
            }
            guard let name = missing(in: article, at: first, of: claims, links: &links) else { continue }
            let nearest = marks.min { distance($0.range, name.range) < distance($1.range, name.range) } ?? first
            say(
                name, nearest.claim,
                at: site.place(of: name.range, in: first.location, of: article) ?? article.declared, &findings)
        }
    }

    /// The words of a text that are links to sources and outlets, in order.
    private func carriers(in article: Article, at location: TextLocation) -> [NamedRelays.Relay] {
        guard case .body(let block) = location else { return [] }
        return article.body.textBlocks[block].links.compactMap { link in
            guard link.destinationUTF8.starts(with: Self.source) || link.destinationUTF8.starts(with: Self.speaker)
            else {
                return nil
            }
            let parts = link.destination.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "source":
                return briefing.sources.ref(parts[1]).map { .init(carrier: .source($0), range: link.textRange) }
            case "speaker":
                guard let speaker = briefing.speakers.ref(parts[1]), briefing[speaker].kind == .outlet else {
                    return nil
                }
                return .init(carrier: .outlet(speaker), range: link.textRange)
            default: return nil
            }
        }
    }

    private static let source = Array("source:".utf8)
    private static let speaker = Array("speaker:".utf8)

    private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        max(0, a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
    }

    private struct Name {
        var text: String
        var range: Range<Int>
    }

    /// The first go-between that the sentence around a mark names and that is on the way of none of the claims.
    ///
    /// - Parameter links: those of the text that have not been passed; those before the sentence are taken off.
    private func missing(
        in article: Article, at mark: ClaimMark, of claims: [Ref<Claim>], links: inout ArraySlice<NamedRelays.Relay>
    ) -> Name? {
        let start = mark.sentence.lowerBound
        links = links.drop { $0.range.lowerBound < start }
        let near = links.prefix { $0.range.lowerBound < mark.sentence.upperBound }.map { link in
            NamedRelays.Relay(
                carrier: link.carrier, range: link.range.lowerBound - start..<link.range.upperBound - start)
        }
        return missing(in: article.text(at: mark.location, mark.sentence), of: claims, links: near).map { name in
            Name(text: name.text, range: name.range.lowerBound + start..<name.range.upperBound + start)
        }
    }

    private func missing(
        in text: ArraySlice<UInt8>, of claims: [Ref<Claim>], links: [NamedRelays.Relay] = []
    ) -> Name? {
        let found = relays.find(in: Words(text).all[...], links: links) {
            claims.reduce(into: []) { $0.formUnion(WayOfClaim.asserters(of: briefing[$1], in: briefing, relays.names)) }
        }
        guard !found.isEmpty else { return nil }
        let ways = claims.map { WayOfClaim(briefing[$0], in: briefing, relays.names) }
        let missing = found.first { relay in !ways.contains { $0.leads(by: relay.carrier, in: briefing) } }
        return missing.map { relay in
            let words = text.dropFirst(relay.range.lowerBound).prefix(relay.range.count)
            return Name(text: String(decoding: words, as: UTF8.self), range: relay.range)
        }
    }

    private mutating func say(_ name: Name, _ ref: Ref<Claim>, at place: Place, _ findings: inout Findings) {
        guard said.insert(ref).inserted else { return }
        let claim = briefing[ref]
        findings.report(
            "'\(name.text)' is named as having carried claim '\(claim.id)', but is not on its way to us: "
                + "add it to 'via', or take it out of the text", at: place,
            notes: [
                .init("the way is \(WayOfClaim(claim, in: briefing, relays.names).drawn)", at: claim.declared)
            ])
    }

    private func isEnglish(_ claim: Ref<Claim>) -> Bool {
        (briefing[claim].article.map { briefing[$0].lang } ?? briefing.site.lang).hasPrefix("en")
    }
}

extension Located<String> {
    /// Where a piece of the text is written; where YAML has folded or escaped it, the whole.
    fileprivate func place(of piece: Range<Int>) -> Place {
        guard place.range.count == value.utf8.count else { return place }
        let start = place.range.lowerBound
        return Place(file: place.file, range: start + piece.lowerBound..<start + piece.upperBound)
    }
}

extension Article {
    /// A piece of its text, without reading the rest of a body's block.
    fileprivate func text(at location: TextLocation, _ range: Range<Int>) -> ArraySlice<UInt8> {
        switch location {
        case .body(let block): body.textBlocks[block].utf8.dropFirst(range.lowerBound).prefix(range.count)
        case .title, .summary: Array(text(at: location).utf8.dropFirst(range.lowerBound).prefix(range.count))[...]
        }
    }
}
