extension EDTFWording {
    func words(_ set: EDTF.DateSet) -> String {
        if set.members.count == 1, let only = set.members.first { return words(alone: only, set.kind) }
        let members = set.members.map { words(listed: $0, set.kind) }
        let isPair = members.count == 2 && set.members.allSatisfy(\.isOneDate)
        switch set.kind {
        case .oneOf:
            return isPair
                ? fill(eitherOr, [("first", members[0]), ("second", members[1])])
                : fill(oneOf, [("list", list(members, last: listAnd))])
        case .allOf:
            return isPair
                ? fill(both, [("first", members[0]), ("second", members[1])])
                : fill(allOf, [("list", list(members, last: listAnd))])
        }
    }

    private func words(alone member: EDTF.DateSet.Member, _ kind: EDTF.DateSet.Kind) -> String {
        switch (member, kind) {
        case (.date(let date), _): words(date)
        case (.orEarlier(let date), .oneOf):
            fill(date.precision == .day ? onOrBefore : inOrBefore, [("date", words(date))])
        case (.orLater(let date), .oneOf):
            fill(date.precision == .day ? onOrAfter : inOrAfter, [("date", words(date))])
        case (.range(let first, let last), .oneOf):
            fill(oneInRange, [("from", words(first)), ("to", words(last))])
        case (.range(let first, let last), .allOf):
            fill(every(first), [("from", words(first)), ("to", words(last))])
        case (.orEarlier, .allOf), (.orLater, .allOf): words(listed: member, kind)
        }
    }

    private func words(listed member: EDTF.DateSet.Member, _ kind: EDTF.DateSet.Kind) -> String {
        switch member {
        case .date(let date): words(date)
        case .range(let first, let last): fill(rangeInList, [("from", words(first)), ("to", words(last))])
        case .orEarlier(let date): fill(kind == .oneOf ? orEarlier : andAllEarlier, [("date", words(date))])
        case .orLater(let date): fill(kind == .oneOf ? orLater : andAllLater, [("date", words(date))])
        }
    }

    /// The phrase for everything of a date's precision in a range.
    private func every(_ date: EDTF.Date) -> String {
        switch date.precision {
        case .year: everyYear
        case .subYear: date.grouping?.isSeason ?? false ? everySeason : everyPartOfYear
        case .month: everyMonth
        case .day, .second: everyDay
        }
    }
}

extension EDTF.DateSet.Member {
    fileprivate var isOneDate: Bool { if case .date = self { true } else { false } }
}
