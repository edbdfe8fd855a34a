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
        case 0x2010...0x205F, 0x3400...0x9FFF, 0xAC00...0xD7A3: return false
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Whether this scalar, standing alone, is surely its own NFC form. A cheap answer that errs towards `false`.
    var isSurelyComposed: Bool {
        switch value {
        case 0..<0x300, 0x400...0x482, 0x5D0...0x5EA, 0x620...0x64A, 0x2010...0x205F: true
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
        default: false
        }
    }
}
