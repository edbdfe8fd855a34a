import BriefingModel
import Diagnostics

/// An attribution as written; absent keys come from the claim, then from the article's defaults.
public struct AttributionRecord: PlacedRecord {
    /// One link of `via`: an id, of a speaker or a source, or `us`.
    public struct Link: Sendable {
        public var id: Located<String>
        @Aside public var locator: Located<String>?

        public init(id: Located<String>) { self.id = id }
    }

    public var place: Place
    public var speaker: Located<String>?
    public var onBehalfOf: [Located<String>]?
    public var via: [Link]?
    public var mode: Located<Mode>?
    public var terms: Located<Terms>?
    public var evidence: Located<Evidence>?
    public var attributed: Located<Attributed>?
    @Aside public var said: WhenRecord?
    @Aside public var reported: WhenRecord?
    @Aside public var quote: Located<String>?
    @Aside private var otherWords: OtherWords<Located<String>>?
    @Aside public var reliability: Located<Reliability>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }

    public internal(set) var quoteLang: Located<String>? {
        get { otherWords?.quoteLang }
        set { tell { $0.quoteLang = newValue } }
    }
    public internal(set) var translation: Located<String>? {
        get { otherWords?.translation }
        set { tell { $0.translation = newValue } }
    }
    public internal(set) var translatedBy: Located<String>? {
        get { otherWords?.translatedBy }
        set { tell { $0.translatedBy = newValue } }
    }
    public internal(set) var passage: Located<String>? {
        get { otherWords?.passage }
        set { tell { $0.passage = newValue } }
    }
    public internal(set) var wording: Located<String>? {
        get { otherWords?.wording }
        set { tell { $0.wording = newValue } }
    }

    private mutating func tell(_ tell: (inout OtherWords<Located<String>>) -> Void) {
        var words = otherWords ?? OtherWords()
        tell(&words)
        otherWords = words
    }
}
