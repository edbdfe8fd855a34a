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
            fill(date.precision == .day ? onOrBefore : inOrBefore, [("date", words(date, inPhrase: true))])
        case (.orLater(let date), .oneOf):
            fill(date.precision == .day ? onOrAfter : inOrAfter, [("date", words(date, inPhrase: true))])
        case (.range(let first, let last), .oneOf):
            fill(oneInRange, fromTo(first, last))
        case (.range(let first, let last), .allOf):
            fill(everyFromTo, [("every", every(first))] + fromTo(first, last))
        case (.orEarlier, .allOf), (.orLater, .allOf): words(listed: member, kind)
        }
    }

    private func words(listed member: EDTF.DateSet.Member, _ kind: EDTF.DateSet.Kind) -> String {
        switch (member, kind) {
        case (.date(let date), _): words(date, inPhrase: true)
        case (.range(let first, let last), _): fill(rangeInList, fromTo(first, last))
        case (.orEarlier(let date), .oneOf): fill(orEarlier, [("date", words(date, inPhrase: true))])
        case (.orLater(let date), .oneOf): fill(orLater, [("date", words(date, inPhrase: true))])
        case (.orEarlier(let date), .allOf):
            fill(everyUpTo, [("every", every(date)), ("date", words(date, inPhrase: true))])
        case (.orLater(let date), .allOf):
            fill(everyFrom, [("every", every(date)), ("date", words(date, inPhrase: true))])
        }
    }

    private func fromTo(_ first: EDTF.Date, _ last: EDTF.Date) -> [(name: String, text: String)] {
        [("from", words(first, inPhrase: true)), ("to", words(last, inPhrase: true))]
    }

    /// “every” with the unit of a date.
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
