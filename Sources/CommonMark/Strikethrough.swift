/// Which `~~` in a block begin and end struck text.
///
/// A run of exactly two tildes opens if it is left-flanking and closes if it is right-flanking, as
/// `**` would. Both ends stand in the same inline, and struck text does not nest. The first reading
/// of a block meets all runs; if any two match, the block is read again with what they mean.
struct Strikethrough {
    enum Role: UInt8 { case text, opening, closing }

    private struct Run {
        let parent: Int
        let canOpen: Bool
        let canClose: Bool
    }

    private var runs: [Run] = []
    private var known: [Role]?
    private var met = 0
    private var openNodes: [Int] = []

    /// What a run is; text in the first reading.
    mutating func meet(at position: Int, in content: Bytes, parent: Int) -> Role {
        if let known {
            met += 1
            return met <= known.count ? known[met - 1] : .text
        }
        let flanking = Flanking(run: position..<position + 2, in: content)
        runs.append(Run(parent: parent, canOpen: flanking.isLeft, canClose: flanking.isRight))
        return .text
    }

    /// The roles of all runs that were met; nil if they all are text.
    func roles() -> [Role]? {
        guard known == nil, runs.count > 1 else { return nil }
        var roles = [Role](repeating: .text, count: runs.count)
        var openings: [Int: Int] = [:]
        var hasMatch = false
        for (index, run) in runs.enumerated() {
            if run.canClose, let opening = openings.removeValue(forKey: run.parent) {
                roles[opening] = .opening
                roles[index] = .closing
                hasMatch = true
            } else if run.canOpen, openings[run.parent] == nil {
                openings[run.parent] = index
            }
        }
        return hasMatch ? roles : nil
    }

    /// Gives what the runs are in the next reading.
    mutating func begin(_ roles: [Role]) { known = roles }

    mutating func open(_ node: Int) { openNodes.append(node) }

    mutating func close() -> Int { openNodes.removeLast() }
}

/// Whether a run of delimiters is left- or right-flanking, as the specification says of emphasis.
struct Flanking {
    let isLeft: Bool
    let isRight: Bool

    init(run: Range<Int>, in content: Bytes) {
        let before = Character(endingAt: run.lowerBound, in: content)
        let after = Character(startingAt: run.upperBound, in: content)
        isLeft = after != .space && (after != .punctuation || before != .other)
        isRight = before != .space && (before != .punctuation || after != .other)
    }

    private enum Character {
        case space, punctuation, other

        init(startingAt position: Int, in content: Bytes) {
            guard position < content.count else {
                self = .space
                return
            }
            var decoder = UTF8()
            var rest = content[slice: position..<content.count].makeIterator()
            if case .scalarValue(let scalar) = decoder.decode(&rest) { self.init(scalar) } else { self = .other }
        }

        init(endingAt position: Int, in content: Bytes) {
            guard position > 0 else {
                self = .space
                return
            }
            var start = position - 1
            while start > 0, position - start < 4, content[start] & 0xC0 == 0x80 { start -= 1 }
            self.init(startingAt: start, in: content)
        }

        private init(_ scalar: Unicode.Scalar) {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                self = byte.isMarkdownSpace ? .space : byte.isASCIIPunctuation ? .punctuation : .other
                return
            }
            switch scalar.properties.generalCategory {
            case .spaceSeparator: self = .space
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation:
                self = .punctuation
            default: self = .other
            }
        }
    }
}
