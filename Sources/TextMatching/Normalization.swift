// The one file that needs Foundation: Swift 6.3's standard library has no public normalisation, and
// FoundationEssentials has none either. Normalisation is fixed by Unicode's stability policy for every
// assigned character, so macOS and Linux agree.
import Foundation

/// Unicode normalisation (UAX #15), called only for the few characters that may change under it.
enum Normalization {
    /// The longest sequence of a base and what attaches to it that is normalised as one.
    ///
    /// UAX #15's Stream-Safe Text Format allows 30 non-starters; a longer run is no writing system's, and the
    /// limit keeps canonical reordering linear on a flood of combining marks. The rest starts a new sequence.
    static let longestSequence = 64

    /// `text` in Normalization Form C.
    static func composed(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping
    }

    /// `text` in Normalization Form KD.
    static func compatibilityDecomposed(_ text: String) -> String {
        text.decomposedStringWithCompatibilityMapping
    }
}

extension Unicode.Scalar {
    /// Whether normalisation may join this scalar with the ones before it: combining marks, conjoining jamo
    /// vowels and trailing consonants, and Kirat Rai vowel signs. Everything else starts a new sequence.
    var attachesToPrevious: Bool {
        if value < 0x300 { return false }
        switch value {
        case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x16D63...0x16D6A: return true
        case 0x370...0x482, 0x1E00...0x205F, 0x3400...0x9FFF, 0xAC00...0xD7A3: return false
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Whether this scalar, standing alone, is surely its own NFC form: it is outside all blocks that hold
    /// singletons and composition exclusions. Their list is closed by Unicode's stability policy, and a test asks
    /// Foundation about every scalar.
    var isSurelyComposed: Bool {
        switch value {
        case 0x340...0x344, 0x374...0x387: false
        case 0x958...0x95F, 0x9DC...0x9DF, 0xA33...0xA36, 0xA59...0xA5E, 0xB5C...0xB5D, 0xF43...0xFB9: false
        case 0x1F71...0x2001, 0x2126...0x212B, 0x2329...0x232A, 0x2ADC, 0xF900...0xFAFF, 0xFB1D...0xFB4E: false
        case 0x1D15E...0x1D1C0, 0x2F800...0x2FA1F: false
        default: true
        }
    }
}
