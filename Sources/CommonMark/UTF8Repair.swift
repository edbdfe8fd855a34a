/// Replaces NUL and what is not UTF-8 by U+FFFD, as the specification has it for NUL. Callers who
/// refuse such files never come here.
enum UTF8Repair {
    static func repair(_ bytes: Bytes, _ prepared: inout PreparedSource) {
        guard var bad = firstBad(in: bytes, from: 0) else { return }
        var rewriting = Rewriting(of: bytes, prepared.map)
        var good = 0
        while true {
            rewriting.append(good..<bad.lowerBound)
            rewriting.append("\u{FFFD}")
            good = bad.upperBound
            guard let next = firstBad(in: bytes, from: good) else { break }
            bad = next
        }
        rewriting.append(good..<bytes.count)
        prepared.bytes = rewriting.bytes
        prepared.map = rewriting.map
    }

    /// The next bytes that together are replaced.
    private static func firstBad(in bytes: Bytes, from start: Int) -> Range<Int>? {
        var position = start
        while position < bytes.count {
            // Eight bytes of ASCII without NUL at a time.
            while position + 8 <= bytes.count {
                let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
                let hasZeroByte = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
                if word & 0x8080_8080_8080_8080 != 0 || hasZeroByte { break }
                position += 8
            }
            guard position < bytes.count else { return nil }
            if bytes[position] != 0, bytes[position] < 0x80 {
                position += 1
                continue
            }
            let (length, isValid) = scalar(at: position, in: bytes)
            if !isValid { return position..<position + length }
            position += length
        }
        return nil
    }

    /// How long the encoded scalar is, or, if it is malformed, its valid beginning.
    private static func scalar(at position: Int, in bytes: Bytes) -> (length: Int, isValid: Bool) {
        let lead = bytes[position]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0x01...0x7F: return (1, true)
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return (1, false)
        }
        for index in 1..<length {
            guard position + index < bytes.count, second.contains(bytes[position + index])
            else { return (index, false) }
            second = 0x80...0xBF
        }
        return (length, true)
    }
}
