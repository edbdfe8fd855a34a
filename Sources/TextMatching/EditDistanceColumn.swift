/// One column of the edit distance matrix between a pattern and a text, kept in machine words and moved along
/// the text scalar by scalar: Myers, *A fast bit-vector algorithm for approximate string matching* (1999), in
/// Hyyrö's form for patterns of several words. A step costs one word operation per 64 pattern scalars.
struct EditDistanceColumn {
    /// What the first row of the matrix means.
    enum Start {
        /// A match may start anywhere: text before it is free.
        case anywhere
        /// The match starts where the text starts.
        case atStart
    }

    /// The edit distance between the pattern and the text that ends here.
    private(set) var distance: Int
    private let start: Start
    private let alphabet: Alphabet
    private var positive: [UInt64]
    private var negative: [UInt64]
    private let lastBit: UInt64

    /// - Parameter pattern: at least one scalar.
    init(_ pattern: [Unicode.Scalar], start: Start) {
        precondition(!pattern.isEmpty, "the edit distance of nothing")
        let words = (pattern.count + 63) / 64
        distance = pattern.count
        self.start = start
        alphabet = Alphabet(pattern, words: words)
        positive = Array(repeating: .max, count: words)
        negative = Array(repeating: 0, count: words)
        lastBit = 1 << UInt64((pattern.count - 1) % 64)
    }

    /// Moves one scalar along the text.
    mutating func step(_ scalar: Unicode.Scalar) {
        let row = alphabet.row(of: scalar)
        let last = positive.count - 1
        // The difference between this column and the one before, at the lower edge of the word above.
        var carriedUp: UInt64 = start == .atStart ? 1 : 0
        var carriedDown: UInt64 = 0
        for word in 0...last {
            let plus = positive[word]
            let minus = negative[word]
            let equal = alphabet.masks[row + word]
            let vertical = equal | minus
            let equalOrCarried = equal | carriedDown
            let horizontal = (((equalOrCarried & plus) &+ plus) ^ plus) | equalOrCarried
            var up = minus | ~(horizontal | plus)
            var down = plus & horizontal
            if word == last {
                if up & lastBit != 0 { distance += 1 }
                if down & lastBit != 0 { distance -= 1 }
            }
            let nextUp = up >> 63
            let nextDown = down >> 63
            up = up << 1 | carriedUp
            down = down << 1 | carriedDown
            positive[word] = down | ~(vertical | up)
            negative[word] = up & vertical
            carriedUp = nextUp
            carriedDown = nextDown
        }
    }

    /// Where each scalar stands in the pattern, as bit masks.
    private struct Alphabet {
        /// One row of masks per distinct scalar; row 0 is for all that are not in the pattern.
        private(set) var masks: [UInt64]
        private var ascii = [Int](repeating: 0, count: 128)
        private var others: [Unicode.Scalar: Int] = [:]

        init(_ pattern: [Unicode.Scalar], words: Int) {
            masks = Array(repeating: 0, count: words)
            for (index, scalar) in pattern.enumerated() {
                var row = row(of: scalar)
                if row == 0 {
                    row = masks.count
                    masks.append(contentsOf: repeatElement(0, count: words))
                    if scalar.isASCII { ascii[Int(scalar.value)] = row } else { others[scalar] = row }
                }
                masks[row + index / 64] |= 1 << UInt64(index % 64)
            }
        }

        func row(of scalar: Unicode.Scalar) -> Int {
            scalar.isASCII ? ascii[Int(scalar.value)] : others[scalar, default: 0]
        }
    }
}

/// The least number of scalars to insert, delete or replace to turn one text into the other (Levenshtein).
func editDistance(_ a: some Collection<Unicode.Scalar>, _ b: some Collection<Unicode.Scalar>) -> Int {
    if a.isEmpty { return b.count }
    var column = EditDistanceColumn(Array(a), start: .atStart)
    for scalar in b { column.step(scalar) }
    return column.distance
}
