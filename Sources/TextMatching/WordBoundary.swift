extension Unicode.Scalar {
    /// Whether the scalar belongs to a word that white space or punctuation ends: letters, digits and marks, but
    /// not of scripts written without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar), where any place may be a
    /// word's edge.
    var isWordConstituent: Bool {
        if isASCII {
            return (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
        }
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF: return false
        default: break
        }
        if properties.isIdeographic { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
            return true
        default: return false
        }
    }
}

extension FoldedText {
    /// Whether the folded `position` stands between two characters of one word. An apostrophe ends a word here:
    /// `Iran` in `Iran's` is whole.
    func isInsideWord(_ position: Int) -> Bool {
        guard position > 0, position < utf8.count,
            let before = utf8.scalar(before: position), let after = utf8.scalar(at: position)
        else { return false }
        return before.scalar.isWordConstituent && after.scalar.isWordConstituent
    }

    /// Whether a folded range starts or ends inside a word.
    func cutsWord(_ range: Range<Int>) -> Bool {
        isInsideWord(range.lowerBound) || isInsideWord(range.upperBound)
    }

    /// Whether the folded `position` stands between a character and a mark that attaches to it.
    func splitsCharacter(_ position: Int) -> Bool {
        guard position > 0, position < utf8.count, utf8[position] >= 0x80, utf8[position - 1] != 0x20 else {
            return false
        }
        return utf8.scalar(at: position)?.scalar.attachesToPrevious ?? false
    }

    func occurrence(block: Int, folded range: Range<Int>) -> Occurrence {
        Occurrence(
            block: block, range: originalRange(of: range),
            startsInsideWord: isInsideWord(range.lowerBound), endsInsideWord: isInsideWord(range.upperBound))
    }
}
