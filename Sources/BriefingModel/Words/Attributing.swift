/// How the speaker's words reach the reader.
public enum Mode: String, Vocabulary {
    case directQuote = "direct-quote"
    case partialQuote = "partial-quote"
    case indirect
}

/// On what terms a speaker spoke, in AP's terms.
public enum Terms: String, Vocabulary {
    case onRecord = "on-record"
    case background
    case deepBackground = "deep-background"
    case offRecord = "off-record"
    case notStated = "not-stated"
}

/// How a speaker knows what they assert.
public enum Evidence: String, Vocabulary {
    case witnessed, document, analysis, hearsay
    case notStated = "not-stated"

    /// Whether it makes whoever reports it an origin, even where no speaker is named.
    public var isFirstHand: Bool {
        switch self {
        case .witnessed, .document, .analysis: true
        case .hearsay, .notStated: false
        }
    }
}

/// How the text ties the words to the speaker.
public enum Attributed: String, Vocabulary {
    case stated
    /// The sentence before names the speaker.
    case byNearness = "by-nearness"
    case inferred, unknown

    /// Whether the tie is firm enough to count towards the minimum of origins.
    public var isFirm: Bool { self == .stated || self == .byNearness }
}

/// What a reader is told of who the speaker is; derived from the speaker, never written.
public enum Basis: String, Vocabulary {
    case named, institution, anonymous
    /// No speaker: the outlet's, or the article's, own voice.
    case ownVoice = "own-voice"
}
