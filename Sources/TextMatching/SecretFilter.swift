/// Says of the last bytes seen whether some secret may end there: a bit table that fits a processor's first cache,
/// asked once per byte (a Bloom filter with two hashes), and behind it the list of the secrets that do have that
/// ending.
///
/// An ending is as many of the last 16, 8, 4, 2 or 1 bytes as the skeleton has.
struct SecretFilter: Sendable {
    struct Ending: Hashable {
        let low: UInt64
        let high: UInt64
        let length: Int
    }

    private static let secondHash: UInt64 = 0xFF51_AFD7_ED55_8CCD

    private let bits: [UInt64]
    private let shift: UInt64
    private let patterns: [Ending: [Int]]
    private let usesLength: (eight: Bool, four: Bool, short: Bool)

    init(_ skeletons: [[UInt8]]) {
        var patterns: [Ending: [Int]] = [:]
        for (index, bytes) in skeletons.enumerated() { patterns[Self.ending(of: bytes), default: []].append(index) }
        var logarithm: UInt64 = 12
        while logarithm < 24, 1 << logarithm < patterns.count * 128 { logarithm += 1 }
        shift = 64 - logarithm
        var bits = [UInt64](repeating: 0, count: 1 << (Int(logarithm) - 6))
        var lengths: Set<Int> = []
        for ending in patterns.keys {
            // The table knows endings of eight bytes at most; sixteen count only among the candidates.
            let hash = Self.hash(ending.low, min(ending.length, 8))
            for bit in [hash >> shift, (hash &* Self.secondHash) >> shift] { bits[Int(bit >> 6)] |= 1 << (bit & 63) }
            lengths.insert(min(ending.length, 8))
        }
        self.bits = bits
        self.patterns = patterns
        usesLength = (lengths.contains(8), lengths.contains(4), lengths.contains(2) || lengths.contains(1))
    }

    /// Whether a secret may end with the bytes seen, the latest in the lowest place.
    @inline(__always)
    func mayEnd(_ low: UInt64) -> Bool {
        if usesLength.eight, isSet(low, 8) { return true }
        if usesLength.four, isSet(low & 0xFFFF_FFFF, 4) { return true }
        return usesLength.short && (isSet(low & 0xFFFF, 2) || isSet(low & 0xFF, 1))
    }

    /// The secrets that have the same ending as the bytes seen: the last eight in `low`, the eight before in `high`.
    func candidates(_ low: UInt64, _ high: UInt64) -> [Int] {
        let endings = [
            Ending(low: low, high: high, length: 16), Ending(low: low, high: 0, length: 8),
            Ending(low: low & 0xFFFF_FFFF, high: 0, length: 4), Ending(low: low & 0xFFFF, high: 0, length: 2),
            Ending(low: low & 0xFF, high: 0, length: 1),
        ]
        return endings.flatMap { patterns[$0] ?? [] }
    }

    @inline(__always)
    private func isSet(_ ending: UInt64, _ length: Int) -> Bool {
        let hash = Self.hash(ending, length)
        return isSet(hash >> shift) && isSet((hash &* Self.secondHash) >> shift)
    }

    @inline(__always)
    private func isSet(_ bit: UInt64) -> Bool {
        bits[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1 == 1
    }

    @inline(__always)
    private static func hash(_ ending: UInt64, _ length: Int) -> UInt64 {
        (ending &+ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func ending(of bytes: [UInt8]) -> Ending {
        let length = [16, 8, 4, 2].first { $0 <= bytes.count } ?? 1
        var low: UInt64 = 0
        var high: UInt64 = 0
        for byte in bytes.suffix(length) {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte)
        }
        return Ending(low: low, high: high, length: length)
    }
}
