extension EDTF.Form {
    /// The bounds of the whole.
    var bounds: (earliest: EDTF.Bound, latest: EDTF.Bound) {
        switch self {
        case .date(let date):
            (.day(date.earliest), .day(date.latest))
        case .dateTime(let value):
            (.second(value.date, value.time), .second(value.date, value.time))
        case .interval(let interval):
            (
                interval.start.bound { $0.earliest },
                interval.end.bound { $0.latest }
            )
        case .set(let set):
            set.bounds
        }
    }
}

extension EDTF.Interval.Endpoint {
    fileprivate func bound(_ side: (EDTF.Date) -> CivilDate) -> EDTF.Bound {
        switch self {
        case .date(let date): .day(side(date))
        case .open: .open
        case .unknown: .unknown
        }
    }
}

extension EDTF.DateSet {
    fileprivate var bounds: (earliest: EDTF.Bound, latest: EDTF.Bound) {
        var (isOpenBefore, isOpenAfter) = (false, false)
        var earliest: CivilDate?
        var latest: CivilDate?
        for member in members {
            if case .orEarlier = member { isOpenBefore = true }
            if case .orLater = member { isOpenAfter = true }
            for date in member.dates {
                earliest = earliest.map { min($0, date.earliest) } ?? date.earliest
                latest = latest.map { max($0, date.latest) } ?? date.latest
            }
        }
        return (
            isOpenBefore ? .open : earliest.map(EDTF.Bound.day) ?? .open,
            isOpenAfter ? .open : latest.map(EDTF.Bound.day) ?? .open
        )
    }
}
