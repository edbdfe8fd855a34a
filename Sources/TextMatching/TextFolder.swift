/// Folds UTF-8 bytes in one pass and records where lengths changed. See ``FoldedText`` for what folding means.
struct TextFolder {
    private(set) var output: [UInt8] = []
    private(set) var runs: [FoldedText.Run] = []
    /// Whether the next byte copied continues the last run.
    private var isCopying = true

    init(capacity: Int) {
        output.reserveCapacity(capacity)
    }

    mutating func fold(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // ASCII before ASCII: nothing can attach to it.
            if byte < 0x80, byte > 0x20, index + 1 == bytes.count || bytes[index + 1] < 0x80 {
                startCopying(at: index)
                output.append(byte)
                index += 1
            } else {
                index = foldSequence(in: bytes, at: index)
            }
        }
    }

    /// Folds one character with all that attaches to it, or one run of white space; returns where it ends.
    private mutating func foldSequence(in bytes: [UInt8], at start: Int) -> Int {
        guard let (first, length) = bytes.scalar(at: start) else {
            replace(start..<(start + 1), with: "\u{FFFD}")
            return start + 1
        }
        let afterFirst = start + length
        if first.isFoldedAway {
            leaveOut(at: start)
            return afterFirst
        }
        if first.isFoldedWhiteSpace {
            let end = endOfWhiteSpace(in: bytes, from: afterFirst)
            replace(start..<end, with: " ")
            return end
        }
        let sequence = Self.attached(in: bytes, from: afterFirst)
        if sequence.scalars.isEmpty, first.isSurelyComposed {
            replace(start..<afterFirst, with: first)
            return afterFirst
        }
        var text = String(first)
        text.unicodeScalars.append(contentsOf: sequence.scalars)
        replace(start..<sequence.end, with: Normalization.composed(text))
        return sequence.end
    }

    /// The end of a run of white space; what is folded away inside it belongs to it.
    private func endOfWhiteSpace(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, let (scalar, length) = bytes.scalar(at: end),
            scalar.isFoldedWhiteSpace || scalar.isFoldedAway
        {
            end += length
        }
        return end
    }

    /// The scalars from `start` on that attach to the one before, and where the last of them ends.
    private static func attached(in bytes: [UInt8], from start: Int) -> (scalars: [Unicode.Scalar], end: Int) {
        var scalars: [Unicode.Scalar] = []
        var end = start
        var index = start
        var seen = 1
        while index < bytes.count, bytes[index] >= 0x80, seen < Normalization.longestSequence,
            let (scalar, length) = bytes.scalar(at: index)
        {
            index += length
            seen += 1
            if scalar.isFoldedAway { continue }
            guard scalar.attachesToPrevious else { break }
            scalars.append(scalar)
            end = index
        }
        return (scalars, end)
    }

    private mutating func replace(_ original: Range<Int>, with text: String) {
        let start = output.count
        var count = 0
        for scalar in text.unicodeScalars {
            appendFolded(scalar)
            count += 1
        }
        record(original, from: start, isOneScalar: count == 1)
    }

    private mutating func replace(_ original: Range<Int>, with scalar: Unicode.Scalar) {
        let start = output.count
        appendFolded(scalar)
        record(original, from: start, isOneScalar: true)
    }

    private mutating func appendFolded(_ scalar: Unicode.Scalar) {
        if let plain = scalar.plainPunctuation {
            output.append(plain)
        } else if scalar.isFoldedWhiteSpace {
            output.append(UInt8(ascii: " "))
        } else {
            output.append(scalar)
        }
    }

    /// Records how `original` maps to what was written since `start`. A character as long as before is as good
    /// as copied, for no match starts or ends inside it.
    private mutating func record(_ original: Range<Int>, from start: Int, isOneScalar: Bool) {
        if isOneScalar, output.count - start == original.count {
            if !isCopying {
                runs.append(.init(folded: start, original: original.lowerBound, isCopied: true))
                isCopying = true
            }
        } else {
            runs.append(.init(folded: start, original: original.lowerBound, isCopied: false))
            isCopying = false
        }
    }

    private mutating func leaveOut(at original: Int) {
        // A longer stretch of left-out characters needs one run only.
        if let last = runs.last, last.folded == output.count, !last.isCopied { return }
        runs.append(.init(folded: output.count, original: original, isCopied: false))
        isCopying = false
    }

    @inline(__always)
    private mutating func startCopying(at original: Int) {
        if isCopying { return }
        runs.append(.init(folded: output.count, original: original, isCopied: true))
        isCopying = true
    }
}
