/// The valid name that a mistaken one was most likely meant to be, or nil if none is near.
///
/// Near is a Damerau–Levenshtein distance (optimal string alignment: letters added, dropped, changed, or two
/// neighbours swapped) of at most a third of the word's length, at least 1 and at most 4, in which upper and lower
/// case ASCII letters are alike. A single letter is never changed into another. Distances count UTF-8 bytes.
///
/// Of several as near, one with the same first letter wins, then the first in lexicographic order, so that the answer
/// does not depend on the order of `candidates`.
///
/// Most candidates are passed over by their length and letters alone: 100,000 take a few milliseconds.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = word.lowercaseBytes
    let letters = word.letters
    var limit = min(4, max(1, wanted.count / 3), max(0, wanted.count - 1))
    var best: (name: String, distance: Int, sharesInitial: Bool)?
    var rows = DistanceRows()
    for candidate in candidates where candidate != word {
        guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
        // One edit adds at most one letter to those that only one of the two has, and takes at most one away.
        guard (candidate.letters ^ letters).nonzeroBitCount <= 2 * limit else { continue }
        let bytes = candidate.lowercaseBytes
        guard let distance = rows.distance(wanted, bytes, atMost: limit) else { continue }
        let sharesInitial = bytes.first == wanted.first
        if let known = best {
            if distance > known.distance { continue }
            if distance == known.distance {
                if known.sharesInitial && !sharesInitial { continue }
                if known.sharesInitial == sharesInitial && known.name <= candidate { continue }
            }
        }
        best = (candidate, distance, sharesInitial)
        limit = distance
    }
    return best?.name
}

extension String {
    /// The bytes with ASCII letters in lower case.
    fileprivate var lowercaseBytes: [UInt8] {
        utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// The set of bytes that occur, one bit each, bytes 32 apart sharing one so that both cases of a letter do.
    fileprivate var letters: UInt32 {
        var letters: UInt32 = 0
        for byte in utf8 { letters |= 1 << UInt32(byte & 31) }
        return letters
    }
}

/// The three rows of the distance table that are needed at a time, kept from one pair of words to the next.
private struct DistanceRows {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    /// The distance between two words, or nil if it is above `limit`.
    ///
    /// Only the cells within `limit` of the diagonal are worked out, for all others are above it.
    mutating func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        let tooFar = limit + 1
        grow(to: b.count + 2)
        for j in 0...b.count { last[j] = j <= limit ? j : tooFar }
        for i in a.indices {
            let from = max(0, i - limit)
            let to = min(b.count, i + limit + 1)
            guard from < to else { return nil }
            current[from] = from == 0 ? i + 1 : tooFar
            var least = tooFar
            for j in from..<to {
                var value = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { value = min(value, beforeLast[j - 1] + 1) }
                current[j + 1] = value
                least = min(least, value)
            }
            current[to + 1] = tooFar
            // A swap reaches back two rows, so the row before has to be above the limit, too.
            if least > limit, !last[from...to].contains(where: { $0 <= limit }) { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }

    private mutating func grow(to count: Int) {
        guard last.count <= count else { return }
        beforeLast = Array(repeating: 0, count: count + 1)
        last = beforeLast
        current = beforeLast
    }
}
