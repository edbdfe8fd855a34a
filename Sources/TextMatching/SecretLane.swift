/// One reading of a file, byte of skeleton by byte: the last sixteen as numbers for the filter, as many as the
/// longest secret has in a ring for the comparison that decides.
struct SecretLane {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private var count = 0
    private var gap = SecretPattern.Gap.either
    /// The count up to which this reading may hold what reading the file as it stands does not.
    private var apartUntil = 0
    private let ring: UnsafeMutableBufferPointer<UInt64>
    private let mask: Int

    /// - Parameter ring: room for a power of two entries, at least one more than the longest secret.
    init(ring: UnsafeMutableBufferPointer<UInt64>) {
        self.ring = ring
        mask = ring.count - 1
    }

    /// Whether a match could end here that the whole reading does not have: a tag was left out not long ago.
    @inline(__always)
    var isApart: Bool { count <= apartUntil }

    /// Notes that a tag was left out before the next byte, `longest` being the longest secret's length.
    mutating func noteTag(longest: Int) {
        gap = SecretPattern.Gap.either
        apartUntil = count + longest
    }

    /// Starts over: nothing before counts any more.
    mutating func restart() {
        self = SecretLane(ring: ring)
    }

    /// Notes a separator before the next byte; a tag outdoes it.
    @inline(__always)
    mutating func noteSeparator() {
        if gap == SecretPattern.Gap.none { gap = SecretPattern.Gap.separator }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8, at offset: Int) {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
        ring[count & mask] = UInt64(truncatingIfNeeded: offset) << 16 | gap << 8 | UInt64(byte)
        count += 1
        gap = SecretPattern.Gap.none
    }

    /// The offset at which `pattern` starts, if it ends with the last byte appended.
    func start(of pattern: SecretPattern) -> Int? {
        let length = pattern.bytes.count
        guard length <= count else { return nil }
        for back in 1...length {
            let entry = ring[(count - back) & mask]
            guard pattern.fits(length - back, byte: UInt8(truncatingIfNeeded: entry), gap: entry >> 8 & 0xFF) else {
                return nil
            }
        }
        let first = ring[(count - length) & mask]
        if pattern.standsAlone, first >> 8 & 0xFF == SecretPattern.Gap.none, count > length,
            UInt8(truncatingIfNeeded: ring[(count - length - 1) & mask]).isWordByte
        {
            return nil
        }
        return Int(first >> 16)
    }
}

extension UInt8 {
    /// Whether a skeleton byte belongs to a word.
    var isWordByte: Bool { self >= 0x80 || isASCIIAlphanumeric }
}
