import BriefingModel
import CommonMark
import Diagnostics

/// One editorial rule: what it is for, how severe it is, and how a break of it is found.
///
/// A rule is a value in a file of its own: `extension Rule { static let claimWithoutSource = Rule(…) }`, listed in
/// `RuleBook`. It is a pure function of the site and keeps nothing; the checker calls it from several threads.
public struct Rule: Sendable {
    /// What a rule goes through. A rule about one record sees every record of its kind once; of all kinds, the checker
    /// makes one pass over the table for all rules together.
    enum Check: Sendable {
        case articles(@Sendable (Article, Ref<Article>, CheckedSite, inout Findings) -> Void)
        case claims(@Sendable (Claim, Ref<Claim>, CheckedSite, inout Findings) -> Void)
        case events(@Sendable (Event, Ref<Event>, CheckedSite, inout Findings) -> Void)
        case inquiries(@Sendable (Inquiry, Ref<Inquiry>, CheckedSite, inout Findings) -> Void)
        case questions(@Sendable (Question, Ref<Question>, CheckedSite, inout Findings) -> Void)
        case sources(@Sendable (Source, Ref<Source>, CheckedSite, inout Findings) -> Void)
        case speakers(@Sendable (Speaker, Ref<Speaker>, CheckedSite, inout Findings) -> Void)
        /// Each text in Markdown: articles, then profiles.
        case prose(@Sendable (Document, FileID, CheckedSite, inout Findings) -> Void)
        /// What can only be seen of the site as a whole: one call.
        case site(@Sendable (CheckedSite, inout Findings) -> Void)
    }

    /// What `onrecord explain` says of it.
    public let explanation: Explanation
    let check: Check

    /// The slug: stable, for it is what sites switch off and CI files by.
    public var id: String { explanation.rule }

    init(_ explanation: Explanation, _ check: Check) {
        self.explanation = explanation
        self.check = check
    }
}
