/// One reading of a secret: its skeleton with the gaps between its words.
struct SecretPattern: Equatable, Sendable {
    /// What lies between a skeleton byte and the one before.
    enum Gap {
        static let none: UInt64 = 0
        /// White space, a dash, a quote or the like.
        static let separator: UInt64 = 1
        /// A tag, or a script written without spaces: there may or may not be a separator.
        static let either: UInt64 = 2
    }

    /// From this many letters on, separators need not agree: chance cannot put so many letters in a row.
    private static let lettersBeyondChance = 8
    /// Below this many letters, the whole must stand apart from other words.
    private static let lettersAlone = 4

    /// The skeleton: never empty.
    let bytes: [UInt8]
    /// For each byte, the gap before it.
    private let gaps: [UInt64]
    private let comparesGaps: Bool
    /// Whether a match must not continue a word on either side.
    let standsAlone: Bool

    /// - Returns: `nil` when nothing is left of the value.
    init?(_ value: [UInt8], decodesEscapes: Bool, skeleton: inout SecretSkeleton, names: [UInt64: UInt32]) {
        var bytes: [UInt8] = []
        var gaps: [UInt64] = []
        var letters = 0
        var gap = Gap.none
        var wasSpaceless = false
        for scalar in Self.scalars(of: value, decodesEscapes: decodesEscapes, names: names) {
            let isSpaceless =
                !scalar.isASCII && scalar.properties.generalCategory == .otherLetter && !scalar.isWordConstituent
            var isFirst = true
            for byte in skeleton.bytes(of: scalar) {
                if byte == SecretSkeleton.gap {
                    gap = Gap.separator
                    continue
                }
                if isSpaceless && isFirst || wasSpaceless && !isSpaceless { gap = Gap.either }
                gaps.append(bytes.isEmpty ? Gap.either : gap)
                bytes.append(byte)
                gap = Gap.none
                if isFirst { letters += 1 }
                isFirst = false
                wasSpaceless = isSpaceless
            }
        }
        if bytes.isEmpty { return nil }
        self.bytes = bytes
        self.gaps = gaps
        comparesGaps = letters < Self.lettersBeyondChance
        standsAlone = letters < Self.lettersAlone
    }

    /// Whether the byte at `index` fits, with the gap found before it.
    @inline(__always)
    func fits(_ index: Int, byte: UInt8, gap: UInt64) -> Bool {
        guard bytes[index] == byte else { return false }
        return !comparesGaps || gaps[index] == gap || gaps[index] == Gap.either || gap == Gap.either
    }

    private static func scalars(of value: [UInt8], decodesEscapes: Bool, names: [UInt64: UInt32]) -> [Unicode.Scalar] {
        value.withUnsafeBufferPointer { buffer in
            let decoder = EscapeDecoder(bytes: buffer, names: names)
            var scalars: [Unicode.Scalar] = []
            var index = 0
            while index < value.count {
                if decodesEscapes, EscapeDecoder.isIntroducer(UInt32(value[index])),
                    let escape = decoder.escape(at: index)
                {
                    scalars.append(escape.scalar)
                    index = escape.end
                } else if let (scalar, length) = value.scalar(at: index) {
                    scalars.append(scalar)
                    index += length
                } else {
                    scalars.append(Unicode.Scalar(value[index]))
                    index += 1
                }
            }
            return scalars
        }
    }
}
