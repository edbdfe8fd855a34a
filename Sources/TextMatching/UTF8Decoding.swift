extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The scalar whose UTF-8 form starts at `index`, and its length in bytes; `nil` when no well-formed
    /// sequence starts there. `index` must be in bounds.
    ///
    /// Written out because the standard library decodes whole strings, or forward only.
    @inline(__always)
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let lead = UInt32(self[index])
        if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
        let length: Int
        var value: UInt32
        let smallest: UInt32
        switch lead {
        case 0xC2...0xDF: (length, value, smallest) = (2, lead & 0x1F, 0x80)
        case 0xE0...0xEF: (length, value, smallest) = (3, lead & 0x0F, 0x800)
        case 0xF0...0xF4: (length, value, smallest) = (4, lead & 0x07, 0x10000)
        default: return nil
        }
        guard index + length <= endIndex else { return nil }
        for offset in 1..<length {
            let next = UInt32(self[index + offset])
            guard next & 0xC0 == 0x80 else { return nil }
            value = value << 6 | next & 0x3F
        }
        guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

}

extension [UInt8] {
    /// The scalar whose UTF-8 form ends just before `index`; `nil` at the start and in malformed text.
    func scalar(before index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        for length in 1...4 where index - length >= 0 {
            if self[index - length] & 0xC0 == 0x80 { continue }
            guard let found = scalar(at: index - length), found.length == length else { return nil }
            return found
        }
        return nil
    }

    /// Adds the UTF-8 form of `scalar`.
    @inline(__always)
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            append(UInt8(scalar.value))
        } else {
            append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Up to `limit` scalars of well-formed text from `index` on.
    func firstScalars(_ limit: Int, from index: Int) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var index = index
        while scalars.count < limit, index < count, let (scalar, length) = scalar(at: index) {
            scalars.append(scalar)
            index += length
        }
        return scalars
    }

    /// The scalars of a range of well-formed text.
    func scalars(in range: Range<Int>) -> [Unicode.Scalar] {
        [Unicode.Scalar](String(decoding: self[range], as: UTF8.self).unicodeScalars)
    }

    /// Up to `limit` scalars of well-formed text before `index`, in text order.
    func lastScalars(_ limit: Int, before index: Int) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var index = index
        while scalars.count < limit, let (scalar, length) = scalar(before: index) {
            scalars.append(scalar)
            index -= length
        }
        return scalars.reversed()
    }
}
