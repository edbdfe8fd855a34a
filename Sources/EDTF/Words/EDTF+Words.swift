extension EDTF {
    /// The value in words, to stand inside a sentence: “about March 1998”, “on or before 8 January 2020”.
    ///
    /// Years before 1 are counted BC, so −1 is “2 BC”. The words are for readers; to keep or exchange
    /// a value, use its canonical text.
    public func words(in wording: EDTFWording = .english) -> String {
        switch form {
        case .date(let date): wording.words(date)
        case .dateTime(let value): wording.words(value)
        case .interval(let interval): wording.words(interval)
        case .set(let set): wording.words(set)
        }
    }
}

extension EDTFWording {
    func words(_ value: EDTF.DateTime) -> String {
        let date = fill(
            dayOfMonth,
            [
                ("day", String(value.date.day)),
                ("month", fill(monthOfYear, [("month", month(value.date.month)), ("year", year(value.date.year))])),
            ])
        return fill(dateAtTime, [("date", date), ("time", words(value.time, value.shift))])
    }

    private func words(_ time: TimeOfDay, _ shift: TimeShift?) -> String {
        // Seconds that are zero are left unsaid.
        let clock = time.second == 0 ? String(time.description.dropLast(3)) : time.description
        guard let shift else { return clock }
        let minutes = shift.minutesAheadOfUTC
        if minutes == 0 { return fill(timeInUTC, [("time", clock)]) }
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        let amount = rest == 0 ? "\(hours)" : "\(hours):\(zeroPadded(rest, width: 2))"
        return fill(timeShifted, [("time", clock), ("shift", (minutes < 0 ? minusSign : "+") + amount)])
    }

    func words(_ interval: EDTF.Interval) -> String {
        switch (interval.start, interval.end) {
        case (.open, .open): always
        case (.open, let end): fill(until, [("to", words(end))])
        case (let start, .open): fill(onwards, [("from", words(start))])
        case (let start, let end): fill(fromTo, [("from", words(start)), ("to", words(end))])
        }
    }

    private func words(_ endpoint: EDTF.Interval.Endpoint) -> String {
        endpoint.date.map { words($0, inPhrase: true) } ?? unknownDate
    }
}
