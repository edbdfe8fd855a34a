import BriefingModel
import Diagnostics

/// An attribution as written; absent keys come from the claim, then from the article's defaults.
@dynamicMemberLookup
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

    /// One of its other words: they are told as its own.
    public internal(set) subscript(
        dynamicMember word: WritableKeyPath<OtherWords<Located<String>>, Located<String>?>
    ) -> Located<String>? {
        get { otherWords?[keyPath: word] }
        set {
            var words = otherWords ?? OtherWords()
            words[keyPath: word] = newValue
            otherWords = words
        }
    }
}
