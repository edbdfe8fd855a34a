import EDTF

/// What an editor or a later claim has decided about each claim: the part of standing that depends on neither
/// contradiction nor origins, and that alone says which claims are live.
///
/// Claims of kinds without standing are decided about too: a demand that was retracted is not live, though no page
/// says how it stands.
struct Verdicts: Sendable {
    /// What decided.
    enum Cause: Hashable, Sendable {
        /// A status entry of the claim, by position.
        case status(Int)
        /// A relation, by its position in the briefing.
        case relation(Int)
    }

    /// From `date` on, `standing` holds; nil leaves it to derivation.
    struct Change: Sendable {
        var date: CivilDate
        var standing: Standing?
        var cause: Cause?
    }

    /// Two causes that decide differently on one day.
    struct Conflict: Sendable {
        var claim: Ref<Claim>
        var date: CivilDate
        var causes: [Cause]
    }

    /// Those of one claim after the other, each claim's in date order.
    private var changes: [Change] = []
    /// Where those of each claim stand there.
    private var ranges: [(start: Int32, end: Int32)]
    private(set) var conflicts: [Conflict] = []

    init(_ briefing: Briefing) {
        ranges = Array(repeating: (0, 0), count: briefing.claims.count)
        for claim in ReplacementOrder.claims(briefing) {
            let start = Int32(changes.count)
            decide(claim, in: briefing)
            ranges[Int(claim.row)] = (start, Int32(changes.count))
        }
        conflicts.sort { ($0.claim, $0.date) < ($1.claim, $1.date) }
    }

    /// The changes of `claim` in date order.
    subscript(claim: Ref<Claim>) -> ArraySlice<Change> {
        let range = ranges[Int(claim.row)]
        return changes[Int(range.start)..<Int(range.end)]
    }

    /// What is decided about `claim` at the end of `date`.
    func verdict(on claim: Ref<Claim>, at date: CivilDate) -> Change? {
        let changes = self[claim]
        return changes.prefix(changes.partitionPoint { $0.date <= date }).last
    }

    /// The first day after `date` on which something else is decided about `claim`.
    func nextChange(of claim: Ref<Claim>, after date: CivilDate) -> CivilDate? {
        let changes = self[claim]
        return changes.dropFirst(changes.partitionPoint { $0.date <= date }).first?.date
    }

    /// Whether `claim` has been reported by the end of `date` and has not fallen.
    func isLive(_ claim: Ref<Claim>, at date: CivilDate, in briefing: Briefing) -> Bool {
        briefing[claim].reported <= date && verdict(on: claim, at: date)?.standing?.isFallen != true
    }

    /// The day on which `claim` fell, if at the end of `date` it has and has not risen since.
    func fall(of claim: Ref<Claim>, at date: CivilDate) -> CivilDate? {
        let until = self[claim].prefix { $0.date <= date }
        return until.reversed().prefix { $0.standing?.isFallen == true }.last?.date
    }

    private mutating func decide(_ claim: Ref<Claim>, in briefing: Briefing) {
        let happenings = Happening.all(to: claim, in: briefing)
        guard !happenings.isEmpty else { return }
        let reported = briefing[claim].reported
        var dates: Set = [reported]
        for happening in happenings {
            dates.insert(happening.date)
            if let replacement = happening.replacement {
                dates.formUnion(self[replacement].map(\.date))
            }
        }
        var quarrels: Set<CivilDate> = []
        let start = changes.count
        for date in dates.sorted() where date >= reported {
            let last = last(of: happenings, at: date)
            if let day = last.first?.date, Set(last.map(\.standing)).count > 1, quarrels.insert(day).inserted {
                conflicts.append(Conflict(claim: claim, date: day, causes: last.map(\.cause)))
            }
            // Status entries stand first among those of a day: the editor's word wins over a relation.
            let standing = last.first?.standing
            let change = Change(date: date, standing: standing == .open ? nil : standing, cause: last.first?.cause)
            let before = changes[start...].last
            if before?.standing != change.standing || before?.cause != change.cause {
                changes.append(change)
            }
        }
    }

    /// What happened on the last day, at or before `date`, of which something still counts on `date`.
    private func last(of happenings: [Happening], at date: CivilDate) -> [Happening] {
        var rest = happenings[..<happenings.partitionPoint { $0.date <= date }]
        while let day = rest.last?.date {
            let counted = rest.reversed().prefix { $0.date == day }.reversed().filter { happening in
                guard let replacement = happening.replacement else { return true }
                let standing = verdict(on: replacement, at: date)?.standing
                return standing != .refuted && standing != .retracted
            }
            if !counted.isEmpty { return counted }
            rest = rest.prefix { $0.date < day }
        }
        return []
    }
}

/// Something that decides about a claim: a status entry, or a claim that replaces it.
private struct Happening {
    var date: CivilDate
    var standing: Standing
    var cause: Verdicts.Cause
    /// The claim that supersedes, corrects or retracts it; counts only while it is neither refuted nor retracted.
    var replacement: Ref<Claim>?

    /// All that ever happens to `claim`, in date order; of one day the status entries first.
    static func all(to claim: Ref<Claim>, in briefing: Briefing) -> [Happening] {
        let statuses = briefing[claim].statuses.enumerated().map { position, status in
            Happening(date: status.date, standing: status.standing, cause: .status(position))
        }
        let replacements = briefing.index.relationsTo[claim].compactMap { position -> Happening? in
            let relation = briefing.relations[position]
            guard relation.kind.replaces, relation.scope == nil else { return nil }
            return Happening(
                date: relation.effectiveDate(in: briefing),
                standing: relation.kind == .retracts ? .retracted : .superseded, cause: .relation(position),
                replacement: relation.from)
        }
        let all = statuses + replacements
        return all.indices.sorted { (all[$0].date, $0) < (all[$1].date, $1) }.map { all[$0] }
    }
}

extension Relation {
    /// The day from which the relation counts: the later of the two on which its claims became known.
    public func effectiveDate(in briefing: Briefing) -> CivilDate {
        max(briefing[from].reported, briefing[to].reported)
    }
}
