import BriefingModel
import Diagnostics

/// A selector as written (W3C TextQuoteSelector, and the text of the article in which to look).
public struct AnchorRecord: PlacedRecord {
    /// Which text of the article.
    public enum Location: String, Vocabulary {
        case body, title, summary
    }

    public var place: Place
    public var exact: Located<String>?
    @Aside public var prefix: Located<String>?
    @Aside public var suffix: Located<String>?
    @Aside public var location: Located<Location>?
    public var unread: Set<String> = []

    public init(at place: Place) { self.place = place }
}
