import BriefingModel
import Mustache

/// One voice behind a claim: who, how firmly, through whom, on what terms.
struct VoiceContext: Context {
    let basis: Basis
    let firmness: String
    let text: String
    var speaker: LinkContext?
    var onBehalfOf: [LinkContext] = []
    var through: [LinkContext] = []
    var asToldBy: [LinkContext] = []
    var terms: String?
    let words: Wording

    static let fields: Fields<Self> = [
        .text("basis", "The class of the line: named, institution, anonymous, ours.") { $0.basis.className },
        .text("basis-word", "The basis in a word.") { $0.words.attribution.basis[$0.basis] },
        .text("firmness", "The class of its weight: stated, held, wanted.") { $0.firmness },
        .text("words", "Both in words: “Named, stated”.") { $0.text },
        .optional("speaker", "Who says it; absent where the voice is our own.") { $0.speaker },
        .flag("has-principals", "Whether they speak for others.") { !$0.onBehalfOf.isEmpty },
        .list("on-behalf-of", "For whom they speak.") { $0.onBehalfOf },
        .flag("has-relays", "Whether others stand between them and us.") { !$0.through.isEmpty },
        .list("through", "Through whom it reached us.") { $0.through },
        .flag("has-tellers", "Whether others report that they hold it.") { !$0.asToldBy.isEmpty },
        .list("as-told-by", "Who reports that they hold it.") { $0.asToldBy },
        .optionalText("terms", "On what terms they spoke.") { $0.terms },
    ]

    /// At most this many voices stand on one line of a claim; its page has them all.
    static let limit = 3

    /// The first voices of a claim that are known by then, in the order in which they are written.
    static func first(
        of claim: Claim, _ ref: Ref<Claim>, at: Standpoint, limit: Int = limit
    ) -> [VoiceContext] {
        claim.heldBy.isEmpty
            ? known(claim.attributions, at, limit).map { VoiceContext($0, of: claim, at: at) }
            : claim.heldBy.prefix(limit).map { VoiceContext(holder: $0, of: ref, at: at) }
    }

    /// The first attributions that are known by then.
    private static func known(_ all: [Attribution], _ at: Standpoint, _ limit: Int) -> ArraySlice<Attribution> {
        let known = all.prefix { $0.reported <= at.date }
        if known.count == all.count || known.count >= limit { return known.prefix(limit) }
        return all.filter { $0.reported <= at.date }.prefix(limit)
    }
}

extension VoiceContext {
    /// What the first of these voices is called; nil for our own.
    static func firstSpeaker(of claim: Claim, at: Standpoint) -> String? {
        let speaker =
            claim.heldBy.isEmpty
            ? claim.attributions.first { $0.reported <= at.date }?.asserter : claim.heldBy.first
        return speaker.map { at.briefing[$0].displayName.capitalized }
    }

    /// The voice of an attribution.
    init(_ attribution: Attribution, of claim: Claim, at: Standpoint) {
        let words = at.words
        let voice = attribution.asserter
        let basis = attribution.basis(in: at.briefing)
        self.basis = basis
        self.words = words
        firmness = claim.kind.firmness
        text = words.voice(basis, claim.kind)
        speaker = voice.map { at.link($0) }
        onBehalfOf = at.list(attribution.onBehalfOf.map { at.linkInSentence($0) })
        through = at.list(Self.relays(of: attribution, but: voice, at: at))
        terms = voice == nil || attribution.speaker == nil ? nil : words.attribution.terms[attribution.terms]
    }

    /// Somebody who is reported to hold what a claim says.
    init(holder: Ref<Speaker>, of claim: Ref<Claim>, at: Standpoint) {
        let words = at.words
        basis = at.briefing[holder].basis
        self.words = words
        firmness = "held"
        speaker = at.link(holder)
        let tellers = at.briefing.index.embeddedIn[claim].flatMap { at.briefing[$0].attributions }
            .filter { $0.reported <= at.date }.compactMap(\.asserter)
        // Who tells of a belief of their own is no other.
        let isTheirOwn = !tellers.isEmpty && tellers.allSatisfy { $0 == holder }
        let manner = isTheirOwn ? words.attribution.ownBelief : words.attribution.reportedByOthers
        text = Self.text(basis, manner, words)
        asToldBy = at.list(tellers.filter { $0 != holder }.unique.prefix(Self.limit).map { at.linkInSentence($0) })
    }

    static func text(_ basis: Basis, _ manner: String, _ words: Wording) -> String {
        Wording.fill(words.attribution.voice, [("basis", words.attribution.basis[basis]), ("manner", manner)])
    }

    /// The way to us as names: a source goes by its outlet, and whoever speaks relays nothing to themselves.
    private static func relays(of attribution: Attribution, but voice: Ref<Speaker>?, at: Standpoint) -> [LinkContext] {
        var relays: [LinkContext] = []
        for link in attribution.via {
            let next: LinkContext
            switch link.relay {
            case .speaker(let ref):
                if ref == voice { continue }
                next = at.linkInSentence(ref)
            case .source(let ref):
                guard let outlet = at.briefing[ref].outlet else {
                    next = at.link(ref)
                    break
                }
                if outlet == voice { continue }
                next = LinkContext(at.href(ref), at.briefing[outlet].displayName)
            case .us: next = LinkContext(nil, at.words.attribution.ourselves)
            }
            if relays.last?.text != next.text { relays.append(next) }
        }
        return relays
    }
}

extension [VoiceContext] {
    /// Each name once for each basis and weight: whoever says the same through several sources is one voice here.
    var byName: [VoiceContext] { first(by: { [$0.text, $0.speaker?.href ?? $0.speaker?.text ?? ""] }) }

    /// Each basis and weight once.
    var byWords: [VoiceContext] { first(by: { [$0.text] }) }

    /// The first of those that have the same key.
    private func first(by key: (VoiceContext) -> [String]) -> [VoiceContext] {
        var seen: Set<[String]> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
