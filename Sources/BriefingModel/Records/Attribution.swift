import Diagnostics
import EDTF

/// Who said a claim, through whom, how they know, and on what terms (prov:Attribution; AP sourcing terms).
public struct Attribution: Sendable {
    /// One link of the way from the speaker to us.
    public struct Link: Hashable, Sendable {
        public enum Relay: Hashable, Sendable {
            case speaker(Ref<Speaker>)
            case source(Ref<Source>)
            /// The desk itself was told or shown.
            case us
        }

        public var relay: Relay
        /// Where in the relay: a page, a paragraph, a minute; in words.
        @Aside public var locator: String?

        public init(_ relay: Relay, locator: String? = nil) {
            self.relay = relay
            self.locator = locator
        }
    }

    /// Where the attribution is written.
    public var declared: Place
    /// Who says so; nil where no speaker is named.
    public var speaker: Ref<Speaker>?
    /// Without a speaker, the outlet in whose voice it is said; nil is our own. A voice is no origin.
    public var voice: Ref<Speaker>?
    public var onBehalfOf: [Ref<Speaker>]
    /// The way from the speaker to us, in order; the last link is the one a reader can open.
    public var via: [Link]
    public var mode: Mode?
    public var terms: Terms
    public var evidence: Evidence
    public var attributed: Attributed
    /// When it was said.
    @Aside public var said: When?
    /// The day on which it became known; an uncertain date counts from its latest day.
    public var reported: CivilDate
    /// The speaker's own words.
    @Aside public var quote: String?
    @Aside private var otherWords: OtherWords<String>?
    /// Wins over the source's own.
    public var reliability: Reliability?

    public init(
        declared: Place, speaker: Ref<Speaker>?, voice: Ref<Speaker>? = nil, onBehalfOf: [Ref<Speaker>] = [],
        via: [Link] = [],
        mode: Mode? = nil, terms: Terms, evidence: Evidence = .notStated, attributed: Attributed = .stated,
        said: When? = nil, reported: CivilDate, quote: String? = nil, quoteLang: String? = nil,
        translation: String? = nil, translatedBy: String? = nil, passage: String? = nil, wording: String? = nil,
        reliability: Reliability? = nil
    ) {
        self.declared = declared
        self.speaker = speaker
        self.voice = voice
        self.onBehalfOf = onBehalfOf
        self.via = via
        self.mode = mode
        self.terms = terms
        self.evidence = evidence
        self.attributed = attributed
        self.said = said
        self.reported = reported
        self.quote = quote
        otherWords = OtherWords(
            quoteLang: quoteLang, translation: translation, translatedBy: translatedBy, passage: passage,
            wording: wording)
        self.reliability = reliability
    }

    /// BCP 47 tag of the quote's language.
    public var quoteLang: String? { otherWords?.quoteLang }
    public var translation: String? { otherWords?.translation }
    public var translatedBy: String? { otherWords?.translatedBy }
    /// The source's own sentence.
    public var passage: String? { otherWords?.passage }
    /// The speaker's own words for how likely.
    public var wording: String? { otherWords?.wording }

    /// Whom a reader takes to say so: the speaker, or the outlet whose voice it is.
    public var asserter: Ref<Speaker>? { speaker ?? voice }

    /// The first source on the way, which stands nearest to the speaker.
    public var firstSource: Ref<Source>? {
        for link in via { if case .source(let ref) = link.relay { return ref } }
        return nil
    }

    /// The sources on the way, in order.
    public var sources: [Ref<Source>] {
        via.compactMap { if case .source(let ref) = $0.relay { ref } else { nil } }
    }

    /// The last source on the way: the one a reader can open.
    public var openSource: Ref<Source>? {
        if case .source(let ref) = via.last?.relay { ref } else { nil }
    }
}

extension Attribution {
    /// What a reader is told of who says so.
    public func basis(in briefing: Briefing) -> Basis {
        asserter.map { briefing[$0].basis } ?? .ownVoice
    }
}
