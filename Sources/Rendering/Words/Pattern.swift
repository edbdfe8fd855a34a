import Mustache

/// A piece of a pattern of the wording: bytes of it.
private enum PatternPiece {
    /// Text that stands for itself.
    case text(Range<Int>)
    /// A name, without its braces.
    case name(Range<Int>)

    /// Calls `body` with each piece of `pattern` in turn.
    static func forEach(of pattern: UnsafeBufferPointer<UInt8>, _ body: (PatternPiece) -> Void) {
        var start = 0
        while let open = pattern[start...].firstIndex(of: UInt8(ascii: "{")),
            let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if start < open { body(.text(start..<open)) }
            body(.name(open + 1..<close))
            start = close + 1
        }
        if start < pattern.count { body(.text(start..<pattern.count)) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func has(_ name: String, at range: Range<Int>) -> Bool {
        name.utf8.count == range.count && name.utf8.elementsEqual(self[range])
    }
}

extension Output {
    /// Adds a pattern of the wording, its names in braces filled in.
    ///
    /// - Parameter slots: for each name what writes its value; a name without one stands as it is written.
    mutating func append(_ pattern: String, filling slots: [(name: String, write: (inout Output) -> Void)]) {
        var pattern = pattern
        pattern.withUTF8 { bytes in
            PatternPiece.forEach(of: bytes) { piece in
                switch piece {
                case .text(let range): append(escaping: UnsafeBufferPointer(rebasing: bytes[range]))
                case .name(let range):
                    if let slot = slots.first(where: { bytes.has($0.name, at: range) }) {
                        slot.write(&self)
                    } else {
                        append(
                            escaping: UnsafeBufferPointer(rebasing: bytes[range.lowerBound - 1..<range.upperBound + 1]))
                    }
                }
            }
        }
    }
}

extension Wording {
    /// A pattern with text in place of its names in braces; a name without a text stands as it is written.
    static func fill(_ pattern: String, _ values: [(name: String, text: String)]) -> String {
        var pattern = pattern
        return pattern.withUTF8 { bytes in
            // Twice over a short pattern, so that the text is put together in one place.
            func forEachPart(_ body: (Slice<UnsafeBufferPointer<UInt8>>?, String.UTF8View) -> Void) {
                PatternPiece.forEach(of: bytes) { piece in
                    switch piece {
                    case .text(let range): body(bytes[range], "".utf8)
                    case .name(let range):
                        if let value = values.first(where: { bytes.has($0.name, at: range) }) {
                            body(nil, value.text.utf8)
                        } else {
                            body(bytes[range.lowerBound - 1..<range.upperBound + 1], "".utf8)
                        }
                    }
                }
            }
            var total = 0
            forEachPart { total += $0?.count ?? $1.count }
            return String(unsafeUninitializedCapacity: total) { filled in
                var rest = filled[...]
                forEachPart { text, value in
                    let end = text.map { rest.update(fromContentsOf: $0) } ?? rest.update(fromContentsOf: value)
                    rest = rest[end...]
                }
                return total
            }
        }
    }
}
