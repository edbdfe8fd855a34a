extension EDTFWording {
    /// A date with what is said of it, alone or in a longer phrase.
    func words(_ date: EDTF.Date, inPhrase: Bool = false) -> String {
        let plain = unqualified(date, inPhrase: inPhrase)
        if date.anyQualification.isEmpty { return plain }
        let isWhole = date.qualifications.allSatisfy { $0 == date.yearQualification }
        if isWhole {
            // “about sometime in the 1980s” is not English: such phrases take a remark instead.
            guard !date.hasUnspecifiedDigits, date.year.significantDigits == nil else {
                return fill(remark, [("date", plain), ("remarks", quality(date.yearQualification))])
            }
            return fill(adverb(date.yearQualification), [("date", plain)])
        }
        return fill(remark, [("date", plain), ("remarks", remarks(date).joined(separator: listSeparator))])
    }

    private func unqualified(_ date: EDTF.Date, inPhrase: Bool) -> String {
        if let grouping = date.grouping {
            let year = embedded(date.year)
            let isLoose = grouping.isSeason && date.year.value == nil
            return fill(phrase(grouping), [("year", isLoose ? fill(ofSomeYear, [("year", year)]) : year)])
        }
        guard let month = date.month else { return words(date.year, inPhrase: inPhrase) }
        guard let day = date.day else { return words(month, of: date.year) }
        return words(day, month, of: date)
    }

    private func embedded(_ year: EDTF.Year) -> String { words(year, inPhrase: true) }

    // MARK: Months

    /// “June 2004”, “some month of 2004”, “October, November or December of some year in the 1980s”.
    private func words(_ month: EDTF.Digits, of year: EDTF.Year) -> String {
        let candidates = (1...12).filter(month.matches)
        if candidates.count == 12 { return fill(someMonth, [("period", embedded(year))]) }
        return fill(
            year.value == nil ? monthOfSomeYear : monthOfYear,
            [
                ("month", alternatives(candidates, name: self.month, between: someMonthBetween)),
                ("year", embedded(year)),
            ])
    }

    // MARK: Days

    private func words(_ day: EDTF.Digits, _ month: EDTF.Digits, of date: EDTF.Date) -> String {
        let period = words(month, of: date.year)
        let candidates = days(day, month, of: date)
        if day.unspecifiedCount == 2 {
            let isAnyMonth = month.unspecifiedCount == 2
            return fill(someDay, [("period", isAnyMonth ? embedded(date.year) : period)])
        }
        let isKnownMonth = (1...12).filter(month.matches).count == 1
        if candidates.count > 3, let first = candidates.first, let last = candidates.last, isRun(candidates) {
            return isKnownMonth
                ? fill(someDayBetween, [("from", String(first)), ("to", String(last)), ("month", period)])
                : fill(
                    someDayBetweenOfSomeMonth,
                    [("from", ordinal(first)), ("to", ordinal(last)), ("month", period)])
        }
        let names = candidates.map { isKnownMonth ? String($0) : ordinal($0) }
        return fill(
            isKnownMonth ? dayOfMonth : dayOfSomeMonth,
            [("day", list(names, last: listOr)), ("month", period)])
    }

    /// The days that fit in at least one month and year that fit.
    private func days(_ day: EDTF.Digits, _ month: EDTF.Digits, of date: EDTF.Date) -> [Int] {
        let isLeap = date.year.first(ascending: true, where: CivilDate.isLeapYear) != nil
        let longest = (1...12).filter(month.matches).map { CivilDate.daysInMonth($0, inLeapYear: isLeap) }.max()
        return (1...(longest ?? 31)).filter(day.matches)
    }

    /// One name, up to three joined by “or”, or “from … to …”.
    private func alternatives(_ numbers: [Int], name: (Int) -> String, between phrase: String) -> String {
        guard numbers.count > 3, let first = numbers.first, let last = numbers.last, isRun(numbers) else {
            return list(numbers.map(name), last: listOr)
        }
        return fill(phrase, [("from", name(first)), ("to", name(last))])
    }

    private func isRun(_ numbers: [Int]) -> Bool {
        zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    }

    // MARK: Qualifications

    private func adverb(_ said: EDTF.Qualification) -> String {
        switch said {
        case .uncertain: possibly
        case .approximate: about
        default: possiblyAbout
        }
    }

    private func quality(_ said: EDTF.Qualification) -> String {
        switch said {
        case .uncertain: uncertain
        case .approximate: approximate
        default: uncertainAndApproximate
        }
    }

    /// One remark for each thing said, with the components it is said of: “year and month uncertain”.
    private func remarks(_ date: EDTF.Date) -> [String] {
        let second = date.grouping.map { $0.isSeason ? seasonComponent : otherComponent } ?? monthComponent
        let components = zip([yearComponent, second, dayComponent], date.qualifications).filter { !$0.1.isEmpty }
        var groups: [(said: EDTF.Qualification, names: [String])] = []
        for (name, said) in components {
            if let index = groups.firstIndex(where: { $0.said == said }) {
                groups[index].names.append(name)
            } else {
                groups.append((said, [name]))
            }
        }
        return groups.map {
            fill(componentRemark, [("components", list($0.names, last: listAnd)), ("quality", quality($0.said))])
        }
    }
}
