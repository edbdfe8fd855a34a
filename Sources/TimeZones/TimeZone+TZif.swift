extension TimeZone {
    /// Reads a compiled tz file (TZif, RFC 8536, versions 1 to 4); nil if it is none.
    ///
    /// Own code because Foundation's zones come from ICU's copy of the database, not the system's.
    init?(name: String, tzif bytes: [UInt8]) {
        guard let first = Header(bytes, at: 0) else { return nil }
        let header: Header
        let width: Int
        if first.version >= 2 {
            guard let second = Header(bytes, at: first.end(width: 4)) else { return nil }
            (header, width) = (second, 8)
        } else {
            (header, width) = (first, 4)
        }
        guard header.end(width: width) <= bytes.count, header.types > 0 else { return nil }
        var position = header.start
        func integer(_ width: Int) -> Int64 {
            var value: Int64 = bytes[position] >= 128 ? -1 : 0
            for byte in bytes[position..<position + width] { value = value << 8 | Int64(byte) }
            position += width
            return value
        }
        let changes = (0..<header.changes).map { _ in integer(width) }
        let kinds = bytes[position..<position + header.changes].map(Int.init)
        position += header.changes
        var typeOffsets: [Int32] = []
        for _ in 0..<header.types {
            typeOffsets.append(Int32(truncatingIfNeeded: integer(4)))
            position += 2
        }
        guard kinds.allSatisfy({ $0 < typeOffsets.count }), zip(changes, changes.dropFirst()).allSatisfy(<) else {
            return nil
        }
        self.name = name
        self.changes = changes
        offsets = [typeOffsets[0]] + kinds.map { typeOffsets[$0] }
        rule = width == 8 ? Self.footer(bytes[header.end(width: 8)...]).flatMap(RecurringRule.init(posix:)) : nil
    }

    /// The line after the last block.
    private static func footer(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.first == UInt8(ascii: "\n"), let end = bytes.dropFirst().firstIndex(of: UInt8(ascii: "\n")) else {
            return nil
        }
        return String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
    }

    private struct Header {
        var version: Int
        var start: Int
        var changes: Int
        var types: Int
        /// Bytes after the types that are of no use here: names, leap seconds, indicators.
        private var leaps: Int
        private var indicators: Int
        private var names: Int

        init?(_ bytes: [UInt8], at position: Int) {
            guard position >= 0, position + 44 <= bytes.count,
                bytes[position..<position + 4].elementsEqual("TZif".utf8)
            else { return nil }
            let counts = (0..<6).map { index in
                bytes[(position + 20 + index * 4)..<(position + 24 + index * 4)].reduce(0) { $0 << 8 | Int($1) }
            }
            version = bytes[position + 4] == 0 ? 1 : Int(bytes[position + 4]) - 48
            start = position + 44
            indicators = counts[0] + counts[1]
            leaps = counts[2]
            changes = counts[3]
            types = counts[4]
            names = counts[5]
            guard counts.allSatisfy({ $0 < 1_000_000 }) else { return nil }
        }

        func end(width: Int) -> Int {
            start + changes * (width + 1) + types * 6 + names + leaps * (width + 4) + indicators
        }
    }
}
