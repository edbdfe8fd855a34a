/// Finds every occurrence of one byte pattern, overlapping ones included, in linear time on any text
/// (Knuth–Morris–Pratt). The standard library has no substring search over bytes.
struct ExactSearch {
    private let pattern: [UInt8]
    /// For each prefix length, the length of its longest proper border.
    private let borders: [Int]

    init(_ pattern: [UInt8]) {
        self.pattern = pattern
        var borders = [0]
        var border = 0
        for index in pattern.indices.dropFirst() {
            while border > 0, pattern[index] != pattern[border] { border = borders[border - 1] }
            if pattern[index] == pattern[border] { border += 1 }
            borders.append(border)
        }
        self.borders = borders
    }

    /// The offsets at which the pattern starts in `text`, ascending. An empty pattern is found nowhere.
    func starts(in text: [UInt8]) -> [Int] {
        var starts: [Int] = []
        forEachStart(in: text, from: 0) { start in
            starts.append(start)
            return true
        }
        return starts
    }

    /// The first range at or after `start` in which the pattern stands and that `isWanted` accepts.
    func first(in text: [UInt8], from start: Int, where isWanted: (Range<Int>) -> Bool) -> Range<Int>? {
        var first: Range<Int>?
        forEachStart(in: text, from: start) { start in
            let range = start..<(start + pattern.count)
            if isWanted(range) { first = range }
            return first == nil
        }
        return first
    }

    /// Calls `body` with each offset at which the pattern starts, until it returns `false`.
    @inline(__always)
    private func forEachStart(in text: [UInt8], from start: Int, _ body: (Int) -> Bool) {
        guard !pattern.isEmpty, pattern.count <= text.count - start else { return }
        var matched = 0
        for index in start..<text.count {
            let byte = text[index]
            while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
            if pattern[matched] == byte { matched += 1 }
            if matched == pattern.count {
                if !body(index + 1 - matched) { return }
                matched = borders[matched - 1]
            }
        }
    }
}
