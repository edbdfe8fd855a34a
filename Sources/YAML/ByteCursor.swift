/// Turns libyaml's positions, which count characters, into byte indices.
///
/// Positions come almost in order, so walking on from the last one is linear over a whole block.
struct ByteCursor {
    private let text: ArraySlice<UInt8>
    private let isASCII: Bool
    private var character = 0
    private var byte: Int

    /// `text` must be well-formed UTF-8.
    init(_ text: ArraySlice<UInt8>, isASCII: Bool) {
        self.text = text
        self.isASCII = isASCII
        byte = text.startIndex
    }

    /// The index of the first byte of the character numbered `target`, or the end.
    @inline(__always) mutating func index(ofCharacter target: Int) -> Int {
        isASCII ? min(text.startIndex + target, text.endIndex) : walk(to: target)
    }

    private mutating func walk(to target: Int) -> Int {
        while character < target, byte < text.endIndex {
            byte += 1
            while byte < text.endIndex, text[byte] & 0xC0 == 0x80 { byte += 1 }
            character += 1
        }
        while character > target {
            byte -= 1
            while text[byte] & 0xC0 == 0x80 { byte -= 1 }
            character -= 1
        }
        return byte
    }
}
