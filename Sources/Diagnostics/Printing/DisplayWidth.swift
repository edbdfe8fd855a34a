extension Unicode.Scalar {
    /// How many terminal cells the character takes: 2 if East Asian Wide or Fullwidth (UAX #11, Unicode 16) or shown
    /// as an emoji, 1 for each half of a flag, 0 if it combines with the one before, else 1.
    ///
    /// Written out because C's `wcwidth` follows the locale, and Swift's standard library does not know UAX #11.
    var displayWidth: Int {
        if value < 0x300 { return 1 }
        // The vowels and final consonants of a Hangul syllable stand in the cells of its first.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
        // A flag is two of these.
        if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return properties.isEmojiPresentation || Self.isWide(value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265,
            0x20000...0x2FFFD, 0x30000...0x3FFFD:
            true
        default: false
        }
    }
}
