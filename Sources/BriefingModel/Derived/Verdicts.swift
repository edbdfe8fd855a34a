import EDTF

/// What an editor or a later claim has decided about each claim: the part of standing that depends on neither
/// contradiction nor origins, and that alone says which claims are live.
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

    private var changes: [[Change]]
    private(set) var conflicts: [Conflict] = []

    init(_ briefing: Briefing) {
        changes = Array(repeating: [], count: briefing.claims.count)
        for claim in Self.order(briefing) { decide(claim, in: briefing) }
    }

    /// The changes of `claim` in date order.
    subscript(claim: Ref<Claim>) -> [Change] { changes[Int(claim.row)] }

    /// What is decided about `claim` at the end of `date`.
    func verdict(on claim: Ref<Claim>, at date: CivilDate) -> Change? {
        changes[Int(claim.row)].last { $0.date <= date }
    }

    /// Whether `claim` has been reported by the end of `date` and has not fallen.
    func isLive(_ claim: Ref<Claim>, at date: CivilDate, in briefing: Briefing) -> Bool {
        briefing[claim].reported <= date && verdict(on: claim, at: date)?.standing?.isFallen != true
    }

    /// Claims in such an order that what replaces a claim comes before it. A circle, which linking reports as an
    /// error, is cut where it is entered.
    private static func order(_ briefing: Briefing) -> [Ref<Claim>] {
        var order: [Ref<Claim>] = []
        var seen = [Bool](repeating: false, count: briefing.claims.count)
        for start in briefing.claims.refs where !seen[Int(start.row)] {
            var stack: [(claim: Ref<Claim>, isEntered: Bool)] = [(start, false)]
            while let (claim, isEntered) = stack.popLast() {
                if isEntered {
                    order.append(claim)
                    continue
                }
                guard !seen[Int(claim.row)] else { continue }
                seen[Int(claim.row)] = true
                stack.append((claim, true))
                for position in briefing.index.relationsTo[claim] {
                    let relation = briefing.relations[position]
                    if relation.kind.replaces { stack.append((relation.from, false)) }
                }
            }
        }
        return order
    }

    private mutating func decide(_ claim: Ref<Claim>, in briefing: Briefing) {
        let record = briefing[claim]
        let replacing = briefing.index.relationsTo[claim].filter {
            briefing.relations[$0].kind.replaces && briefing.relations[$0].scope == nil
        }
        guard !record.statuses.isEmpty || !replacing.isEmpty else { return }
        var dates = Set(record.statuses.map(\.date))
        for position in replacing {
            dates.insert(effectiveDate(of: position, in: briefing))
            dates.formUnion(changes[Int(briefing.relations[position].from.row)].map(\.date))
        }
        for date in dates.sorted() where date >= record.reported {
            let change = latest(claim, at: date, replacing: replacing, in: briefing)
            let last = changes[Int(claim.row)].last
            if last?.standing != change.standing || last?.cause != change.cause {
                changes[Int(claim.row)].append(change)
            }
        }
    }

    /// What happened last to `claim` at or before `date`.
    private mutating func latest(
        _ claim: Ref<Claim>, at date: CivilDate, replacing: [Int], in briefing: Briefing
    ) -> Change {
        var happened: [(date: CivilDate, standing: Standing, cause: Cause)] = []
        for (position, status) in briefing[claim].statuses.enumerated() where status.date <= date {
            happened.append((status.date, status.standing, .status(position)))
        }
        for position in replacing {
            let relation = briefing.relations[position]
            let effective = effectiveDate(of: position, in: briefing)
            guard effective <= date else { continue }
            let replacement = verdict(on: relation.from, at: date)?.standing
            guard replacement != .refuted, replacement != .retracted else { continue }
            happened.append((effective, relation.kind == .retracts ? .retracted : .superseded, .relation(position)))
        }
        guard let lastDate = happened.map(\.date).max() else { return Change(date: date, standing: nil, cause: nil) }
        let last = happened.filter { $0.date == lastDate }
        if lastDate == date, Set(last.map(\.standing)).count > 1 {
            conflicts.append(Conflict(claim: claim, date: date, causes: last.map(\.cause)))
        }
        // Status entries come first in the list: the editor's word wins over what is derived from relations.
        let decisive = last[0]
        return Change(
            date: date, standing: decisive.standing == .open ? nil : decisive.standing, cause: decisive.cause)
    }

    private func effectiveDate(of position: Int, in briefing: Briefing) -> CivilDate {
        briefing.relations[position].effectiveDate(in: briefing)
    }
}

extension Relation {
    /// The day from which the relation counts: the later of the two on which its claims became known.
    public func effectiveDate(in briefing: Briefing) -> CivilDate {
        max(briefing[from].reported, briefing[to].reported)
    }
}
