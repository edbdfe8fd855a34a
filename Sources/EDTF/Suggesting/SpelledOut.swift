extension Suggestion {
    private static let seasons = ["spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"]
    private static let circa = ["c", "ca", "circa", "about", "approximately", "around"]

    /// An English date, “8 January 2020” or “c. spring 2001”, in digits; anything else as it was.
    static func spelledOut(_ text: String) -> String {
        var words = text.lowercased().split { " ,.".contains($0) }.map(String.init)
        let isApproximate = words.first.map(circa.contains) ?? false
        if isApproximate { words.removeFirst() }

        var (year, month, day): (String?, String?, String?) = (nil, nil, nil)
        for word in words {
            if let name = monthOrSeason(word), month == nil {
                month = name
            } else if word.count == 4, word.allSatisfy(\.isDigit), year == nil {
                year = word
            } else if let number = dayOfMonth(word), day == nil {
                day = zeroPadded(number, width: 2)
            } else {
                return text
            }
        }
        guard let year, month != nil || (isApproximate && day == nil) else { return text }
        return [year, month, day].compactMap(\.self).joined(separator: "-") + (isApproximate ? "~" : "")
    }

    private static func monthOrSeason(_ word: String) -> String? {
        if let season = seasons[word] { return season }
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        let full = EDTFWording.english.months.firstIndex { $0.lowercased().hasPrefix(word) }
        return full.map { zeroPadded($0 + 1, width: 2) }
    }

    /// “8” and “8th”.
    private static func dayOfMonth(_ word: String) -> Int? {
        let digits = word.prefix(while: \.isDigit)
        guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)), let day = Int(digits) else {
            return nil
        }
        return (1...31).contains(day) ? day : nil
    }
}

extension Character {
    /// An ASCII digit.
    var isDigit: Bool { ("0"..."9").contains(self) }
}
