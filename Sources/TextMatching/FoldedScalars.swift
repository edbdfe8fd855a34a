// What folding does to single scalars. The lists are closed and written out, so that a new Unicode version in
// the standard library cannot change where an anchor lands.

extension Unicode.Scalar {
    /// Unicode's `White_Space` property.
    var isFoldedWhiteSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Characters that show nothing of their own (Unicode's `Default_Ignorable_Code_Point`): soft hyphen,
    /// zero-width space and joiners, word joiner, byte order mark, direction marks, variation selectors.
    var isFoldedAway: Bool {
        switch value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164: true
        case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8: true
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    /// The plain ASCII character that stands for this typographic one, if it is a quote or a dash; ``FoldedText``
    /// lists them.
    var plainPunctuation: UInt8? {
        switch value {
        case 0x2018...0x201B, 0x2039, 0x203A, 0x2032, 0x2035, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0xFF07: UInt8(ascii: "'")
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2036, 0x2BA, 0x301D...0x301F, 0xFF02: UInt8(ascii: "\"")
        case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: UInt8(ascii: "-")
        default: nil
        }
    }
}
