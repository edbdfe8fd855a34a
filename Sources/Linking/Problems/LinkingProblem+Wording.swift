import BriefingModel
import Diagnostics
import Reading

extension LinkingProblem {
    /// The problem as a finding at `place`, with its second places.
    func diagnostic(at place: Place?, others: [Place]) -> Diagnostic {
        let words = self.words
        return Diagnostic(
            words.severity, words.rule, words.message, at: place,
            notes: others.map { Diagnostic.Note(other, at: $0) } + remarks, fixIts: fixIts(at: place))
    }

    private var words: (rule: String, message: String, severity: Diagnostic.Severity) {
        switch self {
        case .duplicateID(let id, let kind): ("duplicate-id", "\(kind) '\(id)' is defined more than once", .error)
        case .aliasIsID(let id, let kind):
            ("alias-is-id", "'\(id)' is the id of \(kind.withArticle) and cannot be a former id", .error)
        case .aliasOfTwo(let id, let kind, let both):
            ("alias-of-two", "the former id '\(id)' leads to two \(kind.plural), \(both.quotedList)", .error)
        case .unresolved(let id, let kinds, _):
            ("unresolved-id", "there is no \(kinds.map(\.rawValue).joined(separator: " or ")) '\(id)'", .error)
        case .formerID(let id, let now, let kind): ("former-id", "the \(kind) '\(id)' is now called '\(now)'", .warning)
        case .confidentialReference(let id, let kind):
            (
                "confidential-reference", "the \(kind) '\(id)' is confidential and cannot be referred to in public",
                .error
            )
        case .inDraft(let id, let kind):
            ("reference-to-draft", "the \(kind) '\(id)' stands in a draft, which is not part of this build", .error)
        case .ambiguousRelay(let id):
            ("ambiguous-relay", "'\(id)' is both a speaker and a source; rename one, so that 'via' is clear", .error)
        case .repeated(let id): ("repeated-id", "'\(id)' stands in this list twice", .warning)

        case .unknownZone(let zone, _): ("unknown-zone", "'\(zone)' is not a time zone of the tz database", .error)
        case .noZones:
            (
                "no-zones", "time zones are named, but this system has no tz database (Debian's package is 'tzdata')",
                .error
            )
        case .timeInGap(let zone):
            ("time-in-gap", "this time never came in \(zone): the clocks were put forward over it", .error)
        case .dayInGap(let zone):
            ("time-in-gap", "this day never came in \(zone): its calendar was put forward over it", .error)
        case .phraseWithoutZone(let phrase, nil):
            ("phrase-without-zone", "'\(phrase)' is told by the clocks of some place; say which with 'zone'", .warning)
        case .phraseWithoutZone(let phrase, let zone?):
            (
                "phrase-without-zone",
                "'\(phrase)' is told by the clocks of some place, taken to be \(zone); say which with 'zone'", .warning
            )
        case .openReported:
            (
                "open-reported",
                "'reported' needs an end: a claim counts from the latest day on which it may have become known", .error
            )
        case .reportedRequired(let claim):
            ("missing-key", "claim '\(claim)' stands in no article and needs the key 'reported'", .error)

        case .speakerWithoutName:
            ("missing-key", "this speaker needs 'name', or 'anonymous: true' with 'described-as'", .error)
        case .nameAndAnonymous: ("name-and-anonymous", "a speaker is either named or anonymous, not both", .error)
        case .anonymousWithoutDescription:
            ("missing-key", "an anonymous speaker needs 'described-as': what readers may be told", .error)
        case .namedWithAnonymousKeys(let key):
            ("key-needs-anonymous", "'\(key)' is for anonymous speakers; add 'anonymous: true' or remove it", .error)
        case .sourceWithoutTitle:
            ("missing-key", "this source needs 'title', or 'described-as' if it is confidential", .error)
        case .titleAndDescription:
            ("title-and-description", "a source has 'title' or 'described-as', not both", .error)
        case .byAndHeldBy: ("by-and-held-by", "a claim has 'by' or 'held-by', not both", .error)
        case .attributionWithoutSpeaker:
            ("attribution-without-speaker", "an attribution needs 'speaker', or 'via' with 'evidence'", .error)
        case .embeddedWithoutHolder:
            ("embedded-without-holder", "an embedded claim needs 'held-by' or 'by': whose is it?", .error)
        case .quoteWithoutMode:
            ("quote-without-mode", "a quote needs 'mode: direct-quote' or 'mode: partial-quote'", .error)
        case .modeWithoutQuote:
            (
                "mode-without-quote", "a quote mode needs 'quote', or 'translation' where the original is not held",
                .error
            )
        case .quantityWithoutNumber: ("missing-key", "this quantity needs 'value', or 'min', 'max' or both", .error)
        case .quantityValueAndRange: ("value-and-range", "a quantity has 'value', or 'min' and 'max', not both", .error)
        case .quantityReversed: ("reversed-range", "'min' is more than 'max'", .error)
        case .statusWithoutGround:
            ("status-without-ground", "a status needs one of 'by', 'source', 'reason'", .error)
        case .statusOutOfOrder: ("status-out-of-order", "this status is earlier than the one before it", .error)
        case .statusBeforeReport: ("status-before-report", "this status is dated before the claim was reported", .error)
        case .statusByLaterClaim(let claim, let reported):
            (
                "status-by-later-claim",
                "claim '\(claim)' was not reported until \(reported) and cannot decide earlier", .error
            )
        case .statusBySelf: ("self-relation", "a claim cannot decide its own status", .error)
        case .updatedBeforePublished: ("updated-before-published", "'updated' is earlier than 'published'", .error)

        case .selfRelation(let what): ("self-relation", "'\(what)' leads back to the record itself", .error)
        case .duplicateRelation(let kind, let claim):
            ("duplicate-relation", "'\(kind.rawValue): \(claim)' is written already", .error)
        case .cycle(let what, through: let ids):
            ("cycle", "a circle of \(what.quotedList): \((ids + ids.prefix(1)).joined(separator: " → "))", .error)
        case .repeatedRelay(let circle):
            ("circular-via", "circular reporting: \(circle.joined(separator: " → "))", .error)
        case .conflictingVerdicts(let claim, let date):
            ("conflicting-verdicts", "two decisions about claim '\(claim)' on \(date) cannot both hold", .error)

        case .schemeInAutolink(let text):
            ("reference-in-autolink", "<\(text)> has no words to tie it to; write [words](\(text))", .error)
        case .schemeInImage(let text): ("reference-in-image", "'\(text)' is no picture; write [words](\(text))", .error)
        case .unknownScheme(let scheme, _): ("unknown-scheme", "'\(scheme):' is not a kind of link", .error)
        case .missingHeading(let heading, let article, _):
            (
                "missing-heading",
                "\(article.map { "article '\($0)'" } ?? "this text") has no heading '\(heading)'", .error
            )
        case .emptyDestination: ("empty-link", "this link leads nowhere", .error)
        case .missingAsset(let path, _): ("missing-asset", "there is no file '\(path)' to link to", .error)
        case .absolutePath(let path):
            ("absolute-path", "'\(path)' leads out of a site that may stand anywhere; link relatively", .error)
        case .anchorWithoutArticle(let claim):
            ("anchor-without-article", "claim '\(claim)' stands in no article that 'anchor' could look in", .error)
        case .anchorWithoutText(let location):
            ("anchor-without-text", "this article has no \(location.rawValue) to look in", .error)
        case .lostAnchor(let exact, _): ("lost-anchor", "'\(exact)' does not stand in the text", .error)
        case .anchorContextDiffers(let exact):
            ("lost-anchor", "'\(exact)' stands in the text, but not between this prefix and suffix", .error)
        case .ambiguousAnchor(let exact, let count):
            ("ambiguous-anchor", "'\(exact)' stands in the text \(count) times; add 'prefix' or 'suffix'", .error)
        case .emptyAnchor: ("empty-anchor", "these are no words to look for", .error)
        case .anchorCutsWord(let exact): ("anchor-cuts-word", "'\(exact)' begins or ends inside a word", .warning)
        case .rawHTMLDropped:
            ("raw-html", "raw HTML is dropped; 'raw-html: true' in site.yml lets it through", .warning)

        case .unknownPageKind(let kind, _): ("unknown-value", "'\(kind)' is not a kind of page", .error)
        case .collidingOutput(let path): ("colliding-output", "two files would be written to '\(path)'", .error)
        case .reservedOutput(let path):
            ("colliding-output", "'\(path)' is kept for what OnRecord writes itself", .error)
        case .invalidAliasPath(let path):
            ("invalid-alias", "'\(path)' is no path of a page: expected folder/name, without '.html'", .error)

        case .missingPage(let path, _):
            ("missing-page", "there is no page '\(path)' for the old path to lead to", .error)

        case .secretInPublic:
            ("secret-in-public", "what is confidential here also stands in public content, and is no secret", .note)
        case .offRecordInPublic:
            (
                "off-record-in-public",
                "these words were said off the record: take them out, or name who said them on the record", .error
            )
        case .unrevealedIdentity(let one, let other, let claim):
            (
                "unrevealed-identity",
                "'\(one)' and '\(other)' are the same in private and both speak for the public claim '\(claim)': "
                    + "add a public 'maybe-same-as', so that the count of origins does not deceive", .error
            )
        }
    }

    /// What a second place is.
    private var other: String {
        switch self {
        case .duplicateID, .collidingOutput, .duplicateRelation: "also here"
        case .confidentialReference: "made confidential here"
        case .inDraft: "in this draft"
        case .aliasOfTwo: "also here"
        case .offRecordInPublic: "said off the record here"
        case .unrevealedIdentity: "the claim"
        case .anchorCutsWord: "it stands here"
        case .aliasIsID: "its id is taken here"
        case .quantityReversed: "the other bound"
        case .ambiguousAnchor: "it stands here"
        case .lostAnchor, .anchorContextDiffers: "the nearest text is here"
        case .conflictingVerdicts: "decided here"
        case .statusByLaterClaim: "the status is of this day"
        case .cycle, .repeatedRelay: "through here"
        default: "see here"
        }
    }

    private var remarks: [Diagnostic.Note] {
        switch self {
        case .lostAnchor(_, let nearest?): [Diagnostic.Note("the nearest text reads '\(nearest)'")]
        default: []
        }
    }

    private func fixIts(at place: Place?) -> [Diagnostic.FixIt] {
        guard let place else { return [] }
        switch self {
        case .unresolved(let id, _, let known): return Self.replacement(didYouMean(id, among: known), at: place)
        case .formerID(_, let now, _): return Self.replacement(now, at: place, isSafe: true)
        case .unknownZone(_, let suggestion): return Self.replacement(suggestion, at: place)
        case .unknownPageKind(let kind, let known): return Self.replacement(didYouMean(kind, among: known), at: place)
        case .unknownScheme(let scheme, let known):
            return didYouMean(scheme, among: known).map { [Diagnostic.FixIt("perhaps '\($0):' was meant", [])] } ?? []
        case .missingHeading(let heading, _, let known):
            return Self.replacement(didYouMean(heading, among: known), at: place)
        case .missingPage(let path, let known): return Self.replacement(didYouMean(path, among: known), at: place)
        case .missingAsset(let path, let known):
            return didYouMean(path, among: known).map { [Diagnostic.FixIt("perhaps '\($0)' was meant", [])] } ?? []
        default: return []
        }
    }

    /// Another word in this place: a guess, unless it is said to be safe.
    private static func replacement(_ text: String?, at place: Place, isSafe: Bool = false) -> [Diagnostic.FixIt] {
        text.map { [Diagnostic.FixIt("write '\($0)'", [.init(replace: place, with: $0)], isSafe: isSafe)] } ?? []
    }
}

extension [String] {
    /// 'a' and 'b'.
    fileprivate var quotedList: String { map { "'\($0)'" }.joined(separator: " and ") }
}

extension RecordKind {
    /// The word with its indefinite article.
    fileprivate var withArticle: String {
        switch self {
        case .article, .event, .inquiry: "an \(rawValue)"
        case .claim, .question, .source, .speaker: "a \(rawValue)"
        }
    }
}
