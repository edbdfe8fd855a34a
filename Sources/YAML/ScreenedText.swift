/// A block made fit for libyaml: well-formed UTF-8 without forbidden characters, byte for byte as long as it was.
///
/// libyaml stops at the first bad byte, up to 16 kB before it has read what stands in front of it. Screening first
/// lets all bad bytes and all other problems be reported in one run.
struct ScreenedText {
    /// The text to read, with the indices of the block. What is forbidden is `_`, or U+FFFD where three bytes long.
    private(set) var text: ArraySlice<UInt8>
    private(set) var isASCII = true
    private(set) var problems: [YAML.Problem] = []
    /// Whether nothing was found that libyaml must not see.
    private(set) var isReadable = true

    init(_ block: ArraySlice<UInt8>) {
        text = block.starts(with: [0xEF, 0xBB, 0xBF]) ? block.dropFirst(3) : block
        screenCharacters()
        screenWhiteSpace()
    }

    private mutating func screenCharacters() {
        var faults: [YAML.Problem] = []
        let start = text.startIndex
        isASCII = text.withUnsafeBufferPointer { buffer in
            var isASCII = true
            var index = Self.endOfPrintableASCII(in: buffer, from: 0)
            while index < buffer.count, faults.count <= YAML.maximumProblems {
                isASCII = isASCII && buffer[index] < 0x80
                let (fault, length) = Self.fault(in: buffer, at: index)
                if let fault {
                    let lower = index + start
                    if let last = faults.last, last.kind == fault, last.range.upperBound == lower {
                        faults[faults.count - 1] = .init(fault, at: last.range.lowerBound..<lower + length)
                    } else {
                        faults.append(.init(fault, at: lower..<lower + length))
                    }
                }
                index = Self.endOfPrintableASCII(in: buffer, from: index + length)
            }
            return isASCII
        }
        if faults.count > YAML.maximumProblems {
            problems.append(.init(.tooManyProblems, at: faults.removeLast().range))
            isReadable = false
        }
        for fault in faults { replace(fault) }
        problems = faults + problems
    }

    /// What is wrong with the character at `index`, and how many bytes it takes.
    private static func fault(
        in buffer: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (kind: YAML.Problem.Kind?, length: Int) {
        let byte = buffer[index]
        if byte < 0x80 { return (.forbiddenCharacter(Unicode.Scalar(byte)), 1) }
        var parser = Unicode.UTF8.ForwardParser()
        var bytes = buffer[index...].makeIterator()
        switch parser.parseScalar(from: &bytes) {
        case .valid(let encoded):
            let scalar = Unicode.UTF8.decode(encoded)
            return (isAllowed(scalar) ? nil : .forbiddenCharacter(scalar), encoded.count)
        case .error(let length): return (.malformedUTF8, length)
        case .emptyInput: return (nil, 1)
        }
    }

    private mutating func replace(_ fault: YAML.Problem) {
        var isThreeBytesLong = false
        if case .forbiddenCharacter(let scalar) = fault.kind { isThreeBytesLong = UTF8.width(scalar) == 3 }
        for index in fault.range {
            let third = (index - fault.range.lowerBound) % 3
            text[index] = isThreeBytesLong ? [0xEF, 0xBF, 0xBD][third] : UInt8(ascii: "_")
        }
    }

    /// Looks for a run of white space longer than the limit. Any such run covers a multiple of half the limit.
    private mutating func screenWhiteSpace() {
        guard let last = text.lastIndex(where: { !Self.isWhiteSpace($0) }) else { return }
        let limit = YAML.maximumWhiteSpace
        for probe in stride(from: text.startIndex, through: last, by: limit / 2) where Self.isWhiteSpace(text[probe]) {
            var lower = probe
            while lower > text.startIndex, probe - lower <= limit, Self.isWhiteSpace(text[lower - 1]) { lower -= 1 }
            var upper = probe + 1
            while upper - lower <= limit, Self.isWhiteSpace(text[upper]) { upper += 1 }
            if upper - lower > limit {
                problems.append(.init(.tooMuchWhiteSpace, at: lower..<upper))
                isReadable = false
                return
            }
        }
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// The first index at or after `start` that is neither printable ASCII nor a tab or line end.
    private static func endOfPrintableASCII(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < buffer.count {
            let byte = buffer[index]
            guard (byte >= 0x20 && byte < 0x7F) || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            index += 1
        }
        return index
    }

    /// Whether YAML allows a character beyond ASCII: no C1 controls but NEL, no byte order mark, no non-characters.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x85, 0xA0...0xD7FF, 0x10000...: true
        case 0xE000...0xFFFD: scalar.value != 0xFEFF
        default: false
        }
    }
}
