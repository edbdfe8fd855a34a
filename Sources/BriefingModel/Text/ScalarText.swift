/// Well-formed UTF-8, read scalar by scalar where it lies. Offsets count bytes from its start.
struct ScalarText: Sendable {
    private let utf8: ArraySlice<UInt8>

    init(_ utf8: ArraySlice<UInt8>) { self.utf8 = utf8 }

    var count: Int { utf8.count }

    @inline(__always) private func byte(_ offset: Int) -> UInt32 {
        let index = utf8.startIndex + offset
        return index < utf8.endIndex ? UInt32(utf8[index]) : 0x80
    }

    /// The scalar that begins at `offset`, and how many bytes it takes.
    @inline(__always) func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
        let lead = byte(offset)
        return lead < 0x80 ? (Unicode.Scalar(UInt8(lead)), 1) : longScalar(lead, at: offset)
    }

    /// The scalar that ends at `offset`, and how many bytes it takes.
    func scalar(before offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
        var start = offset - 1
        while start > 0, offset - start < 4, byte(start) & 0xC0 == 0x80 { start -= 1 }
        return (scalar(at: start).scalar, offset - start)
    }

    /// The first offset from `offset` on at which no scalar that satisfies `condition` stands.
    @inline(__always) func end(from offset: Int, while condition: (Unicode.Scalar) -> Bool) -> Int {
        var offset = offset
        while offset < count {
            let (scalar, width) = scalar(at: offset)
            guard condition(scalar) else { break }
            offset += width
        }
        return offset
    }

    private func longScalar(_ lead: UInt32, at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
        func rest(_ count: Int) -> UInt32 {
            (1...count).reduce(0) { $0 << 6 | byte(offset + $1) & 0x3F }
        }
        switch lead {
        case 0xC0..<0xE0: return (Unicode.Scalar((lead & 0x1F) << 6 | rest(1)) ?? "\u{FFFD}", 2)
        case 0xE0..<0xF0: return (Unicode.Scalar((lead & 0x0F) << 12 | rest(2)) ?? "\u{FFFD}", 3)
        case 0xF0...: return (Unicode.Scalar((lead & 0x07) << 18 | rest(3)) ?? "\u{FFFD}", 4)
        default: return ("\u{FFFD}", 1)
        }
    }
}
