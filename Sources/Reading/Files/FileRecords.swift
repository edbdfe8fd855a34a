import BriefingModel
import Diagnostics

/// What one file says: its records as written, what is wrong with it, and what it withholds.
///
/// It knows nothing of other files, so that all can be read at once.
public struct FileRecords: Sendable {
    public let file: FileID
    /// Whether it stands in `private/`.
    public let isPrivate: Bool
    @Aside public internal(set) var site: SiteRecord?
    @Aside public internal(set) var policy: PolicyRecord?
    public internal(set) var speakers: [SpeakerRecord] = []
    public internal(set) var sources: [SourceRecord] = []
    public internal(set) var events: [EventRecord] = []
    public internal(set) var claims: [ClaimRecord] = []
    public internal(set) var questions: [QuestionRecord] = []
    public internal(set) var article: ArticleRecord?
    /// What must not be published.
    public internal(set) var withheld = Withheld()
    /// Sorted.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Whether all of it could be read.
    var isComplete = true
    /// The kinds of id that it may define in what could not be read.
    public internal(set) var unread: Set<RecordKind> = []

    init(file: FileID, isPrivate: Bool) {
        self.file = file
        self.isPrivate = isPrivate
    }
}

extension FileRecords {
    /// Whether it is a public file that says something of speakers, nothing else, and nothing wrong or withheld.
    public var isOfSpeakersAlone: Bool {
        !isPrivate && site == nil && policy == nil && sources.isEmpty && events.isEmpty && claims.isEmpty
            && questions.isEmpty && article == nil && withheld.isEmpty && diagnostics.isEmpty && isComplete
            && unread.isEmpty
    }
}
