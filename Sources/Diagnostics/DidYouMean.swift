/// The valid name that a mistaken one was most likely meant to be, or nil if none is near.
///
/// Near is a Damerau–Levenshtein distance (optimal string alignment: letters added, dropped, changed, or two
/// neighbours swapped) of at most a third of the word's length, at least 1 and at most 4, in which upper
/// and lower case ASCII letters are alike. A single letter is never changed into another. Of several as near, one with the same first letter wins, then the first in the order of bytes,
/// so that the answer does not depend on the order of `candidates`. Distances count UTF-8 bytes.
///
/// Most candidates are passed over by their length and letters alone: 100,000 take a few milliseconds.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Spelling(word)
    var limit = min(4, max(1, wanted.bytes.count / 3), max(0, wanted.bytes.count - 1))
    var best: (name: String, distance: Int, sharesInitial: Bool)?
    var rows = DistanceRows()
    for candidate in candidates where candidate != word {
        guard abs(candidate.utf8.count - wanted.bytes.count) <= limit else { continue }
        let spelling = Spelling(candidate)
        // One edit adds at most one letter to those that only one of the two has, and takes at most one away.
        guard (spelling.letters ^ wanted.letters).nonzeroBitCount <= 2 * limit else { continue }
        guard let distance = rows.distance(wanted.bytes, spelling.bytes, atMost: limit) else { continue }
        let sharesInitial = spelling.bytes.first == wanted.bytes.first
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

/// A word in lower case, with the set of its bytes (modulo 64) to compare first.
private struct Spelling {
    let bytes: [UInt8]
    let letters: UInt64

    init(_ word: String) {
        bytes = word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}

/// The three rows of the distance table that are needed at a time, kept from one pair of words to the next.
private struct DistanceRows {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    /// The distance between two words, or nil if it is above `limit`.
    mutating func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        last = Array(0...b.count)
        current = last
        beforeLast = last
        for i in a.indices {
            current[0] = i + 1
            var least = current[0]
            for j in b.indices {
                var value = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { value = min(value, beforeLast[j - 1] + 1) }
                current[j + 1] = value
                least = min(least, value)
            }
            // A swap reaches back two rows, so a row above the limit ends the search only if the one before is, too.
            if least > limit, (last.min() ?? 0) > limit { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
