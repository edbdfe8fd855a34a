import EDTF

/// What became known and what changed, day by day, and how much there was of it: what a page “as known on” that day
/// is a slice of.
///
/// Prepared once, in time that grows with the number of changes; no day is gone through again for the days after it.
public struct Chronicle: Sendable {
    /// Something that became known or changed.
    public enum Change: Hashable, Sendable {
        /// A claim became known.
        case reported(Ref<Claim>)
        /// Somebody else was reported to say a claim that was known already: the attribution's position.
        case attributed(Ref<Claim>, attribution: Int)
        /// A claim that was known already came to stand otherwise, or for another reason: the position in its history.
        case standing(Ref<Claim>, position: Int)
        /// A question was asked, or an inquiry made.
        case opened(Matter)
        /// A question, an inquiry or a caveat was settled.
        case closed(Matter)
        /// Readers of an article were told of a correction: its position in the article.
        case corrected(Ref<Article>, correction: Int)
    }

    public struct Entry: Hashable, Sendable {
        public var date: CivilDate
        public var change: Change
    }

    /// A date on which anything was reported or changed its standing, and the totals at its end.
    public struct Day: Sendable {
        public var date: CivilDate
        /// The positions in `entries` of what changed since the day before: what was reported or changed its standing
        /// on this date, and what was asked, settled or corrected up to it.
        public var entries: Range<Int>
        /// How the claims known by then stood.
        public var standings: StandingCounts
        /// How many claims became known on this date.
        public var reported: Int
        /// How many claims known before came to stand otherwise on this date.
        public var changed: Int
        /// How many matters had been opened by then.
        public var opened: Int
        /// How many of them were open then.
        public var open: Int

        /// How many claims were known by then: the first so many of `claims`.
        public var known: Int { standings.claims }
    }

    /// In the order of time.
    public let days: [Day]
    /// By date, then in the order in which they were said, then by id; what has no time comes last of its date.
    public let entries: [Entry]
    /// The claims in the order in which they became known.
    public let claims: [Ref<Claim>]
    /// Questions, inquiries and caveats in the order in which they were opened.
    public let matters: [Matter]

    /// Everything up to the end of `last`.
    public init(_ briefing: Briefing, _ facts: DerivedFacts, through last: CivilDate) {
        var log = ChangeLog(briefing, facts, through: last)
        log.addClaims()
        log.addMatters()
        log.addCorrections()
        (entries, days) = log.days()
        claims = entries.compactMap { if case .reported(let claim) = $0.change { claim } else { nil } }
        matters = log.matters
    }

    /// The position in `days` of the last at or before `date`.
    public func day(at date: CivilDate) -> Int? {
        let count = days.partitionPoint { $0.date <= date }
        return count > 0 ? count - 1 : nil
    }
}
