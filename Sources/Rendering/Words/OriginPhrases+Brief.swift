import BriefingModel

extension OriginPhrases {
    /// The range in a few words: “One origin”, “One to three origins”.
    func brief(_ range: OriginRange, _ words: Wording) -> String {
        if range.maximum == 0 { return none }
        if range.minimum == range.maximum {
            return range.maximum == 1
                ? one : Wording.fill(some, [("number", words.number(range.maximum))]).capitalized
        }
        let pattern = range.minimum == 0 ? rangeFromNone : self.range
        return Wording.fill(
            pattern, [("from", words.number(range.minimum)), ("to", words.number(range.maximum))]
        ).capitalized
    }

    /// The bare numbers: “one to three”.
    func bare(_ range: OriginRange, _ words: Wording) -> String {
        if range.maximum == 0 { return sizes.none }
        if range.minimum == range.maximum { return words.number(range.maximum) }
        return Wording.fill(
            sizes.range, [("from", words.number(range.minimum)), ("to", words.number(range.maximum))])
    }
}
