/// Finds word lists that differ in one word, and in that by one slip, without comparing each with each.
///
/// Two words one slip apart become equal by leaving out at most one letter of either. So every list is filed under
/// each of its words with each letter left out; what shares a file is compared. Linear in the letters, but for the
/// sorting.
struct NearTwins {
    /// Two of the lists, by their positions, and the place of the word in which they differ.
    struct Pair: Equatable {
        var first: Int
        var second: Int
        var word: Int
        var slip: Slip
    }

    /// More lists than this that differ in the same letter are a series, and meant.
    private static let longestRun = 8

    /// Each pair once, in order; of equal lists none.
    static func pairs(among lists: [[String]]) -> [Pair] {
        var seen: Set<[String]> = []
        var places: [Entry] = []
        for (position, list) in lists.enumerated() where seen.insert(list).inserted {
            let hashes = list.map(hash)
            let whole = zip(hashes, hashes.indices).reduce(UInt64(list.count)) { $0 &+ mix($1.0, at: $1.1) }
            for (word, text) in list.enumerated() where Slip.mayHaveOne(text.unicodeScalars) {
                let rest = whole &- mix(hashes[word], at: word)
                places.append(Entry(key: rest &+ UInt64(word), list: Int32(position), word: Int32(word)))
            }
        }
        // Letters are left out only where two lists agree in all other words: of most lists there is no such other.
        var entries: [Entry] = []
        for run in runs(of: &places) where run.count > 1 {
            for entry in run {
                let text = lists[Int(entry.list)][Int(entry.word)]
                for key in keys(of: text, hash: hash(text)) {
                    entries.append(Entry(key: entry.key ^ key, list: entry.list, word: entry.word))
                }
            }
        }
        return pairs(in: &entries, lists)
    }

    /// Those with one key, in order.
    private static func runs(of entries: inout [Entry]) -> [ArraySlice<Entry>] {
        entries.sort { ($0.key, $0.list, $0.word) < ($1.key, $1.list, $1.word) }
        var runs: [ArraySlice<Entry>] = []
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].key == entries[start].key { end += 1 }
            runs.append(entries[start..<end])
            start = end
        }
        return runs
    }

    private struct Entry {
        var key: UInt64
        var list: Int32
        var word: Int32
    }

    private static func pairs(in entries: inout [Entry], _ lists: [[String]]) -> [Pair] {
        var found: [Pair] = []
        for run in runs(of: &entries) where run.count > 1 && run.count <= longestRun {
            for (offset, one) in run.enumerated() {
                for other in run.dropFirst(offset + 1) where one.list != other.list && one.word == other.word {
                    if let pair = pair(Int(one.list), Int(other.list), at: Int(one.word), lists) { found.append(pair) }
                }
            }
        }
        found.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        return found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// Equal hashes may come by chance: the words decide.
    private static func pair(_ a: Int, _ b: Int, at word: Int, _ lists: [[String]]) -> Pair? {
        let (one, other) = (lists[a], lists[b])
        guard one.count == other.count, let slip = Slip(between: one[word], other[word]) else { return nil }
        guard one.indices.allSatisfy({ $0 == word || one[$0] == other[$0] }) else { return nil }
        return Pair(first: min(a, b), second: max(a, b), word: word, slip: slip)
    }

    /// Of the word, and of the word without each of its letters.
    private static func keys(of word: String, hash: UInt64) -> Set<UInt64> {
        let scalars = Array(word.unicodeScalars)
        var keys: Set<UInt64> = [hash]
        for left in scalars.indices {
            var key = start
            for (position, scalar) in scalars.enumerated() where position != left { key = step(key, scalar) }
            keys.insert(key)
        }
        return keys
    }

    // FNV-1a over scalars; the standard library's hasher is another in each process.
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func hash(_ word: String) -> UInt64 { word.unicodeScalars.reduce(start, step) }

    private static func step(_ hash: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
        (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
    }

    /// A word's share in the hash of its list, another in each place.
    private static func mix(_ hash: UInt64, at place: Int) -> UInt64 {
        var mixed = hash &+ UInt64(place + 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
