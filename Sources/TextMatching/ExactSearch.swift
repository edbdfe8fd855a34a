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
        guard !pattern.isEmpty, pattern.count <= text.count else { return [] }
        var starts: [Int] = []
        var matched = 0
        for index in text.indices {
            let byte = text[index]
            while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
            if pattern[matched] == byte { matched += 1 }
            if matched == pattern.count {
                starts.append(index + 1 - matched)
                matched = borders[matched - 1]
            }
        }
        return starts
    }
}
