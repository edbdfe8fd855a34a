/// What is left of a character when secrets are compared: its letters without case, accents and
/// compatibility forms, as UTF-8; a gap for what separates words; or nothing.
///
/// The answer never depends on neighbours, which is what lets a file be scanned in one pass in any Unicode
/// form: each scalar is decomposed (NFKD), its marks with a combining class are dropped, its case is folded.
struct SecretSkeleton: Sendable {
    /// Stands for a gap among the bytes of a skeleton.
    static let gap: UInt8 = 0

    /// Skeletons of the scalars below this are kept at hand.
    private static let commonLimit: UInt32 = 0x2100

    /// Skeletons of all common scalars: bytes `starts[v]..<starts[v + 1]` of `bytes`.
    private let starts: [Int32]
    private let bytes: [UInt8]
    /// The rarer ones met so far.
    private var others: [UInt32: ArraySlice<UInt8>] = [:]

    /// The skeletons of common scalars, worked out once.
    static let common = SecretSkeleton()

    private init() {
        var starts: [Int32] = [0]
        var bytes: [UInt8] = []
        for value in 0..<Self.commonLimit {
            if let scalar = Unicode.Scalar(value) { bytes.append(contentsOf: Self.skeleton(of: scalar)) }
            starts.append(Int32(bytes.count))
        }
        self.starts = starts
        self.bytes = bytes
    }

    /// The skeleton of `scalar`.
    mutating func bytes(of scalar: Unicode.Scalar) -> ArraySlice<UInt8> {
        let value = scalar.value
        if value < Self.commonLimit {
            return bytes[Int(starts[Int(value)])..<Int(starts[Int(value) + 1])]
        }
        if let known = others[value] { return known }
        let skeleton = Self.skeleton(of: scalar)[...]
        others[value] = skeleton
        return skeleton
    }

    /// The skeleton of any scalar.
    private static func skeleton(of scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII { return [scalar.isSecretGap ? gap : UInt8(scalar.value).asciiLowercased] }
        if scalar.isFoldedAway { return [] }
        if scalar.isSecretGap { return [gap] }
        if (0x3400...0x9FFF).contains(scalar.value) { return Array(String(scalar).utf8) }
        var skeleton: [UInt8] = []
        for part in Normalization.compatibilityDecomposed(String(scalar)).unicodeScalars {
            // Twice, for a few letters decompose only when their case is gone.
            for letter in Normalization.compatibilityDecomposed(part.caseFolded).unicodeScalars {
                if letter.isFoldedAway || letter.properties.canonicalCombiningClass != .notReordered { continue }
                if letter.isSecretGap { skeleton.append(gap) } else { skeleton.append(letter) }
            }
        }
        return skeleton
    }
}

extension Unicode.Scalar {
    /// Whether this separates words, or is so often encoded or replaced that it cannot be relied on: white space,
    /// controls, dashes, quotes, `_` and `+` (spaces in addresses), and what markup is written with: `& < > % \`.
    var isSecretGap: Bool {
        switch value {
        case 0...0x20, 0x7F...0x9F: true
        case 0x22, 0x25, 0x26, 0x27, 0x2B, 0x2D, 0x3C, 0x3E, 0x5C, 0x5F, 0x60: true
        default: isFoldedWhiteSpace || plainPunctuation != nil
        }
    }
}
