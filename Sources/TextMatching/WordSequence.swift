/// The words of a text in order, without case, marks and spacing: folded as anchors are (see ``FoldedText``).
public struct WordSequence: Sendable {
    typealias Hash = UInt64

    /// One for each word. That two words have one by chance is not to be expected.
    let hashes: [Hash]

    /// How many words there are.
    public var count: Int { hashes.count }

    public init(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8))
    }

    init(utf8 text: [UInt8]) {
        let folded = FoldedText(utf8: text).utf8
        var hashes: [Hash] = []
        // FNV-1a; the standard library's hasher is another in each process.
        let start: Hash = 0xCBF2_9CE4_8422_2325
        var hash = start
        var index = 0
        func add(_ byte: UInt8) { hash = (hash ^ Hash(byte)) &* 0x0000_0100_0000_01B3 }
        while index < folded.count, let (scalar, length) = folded.scalar(at: index) {
            if scalar.isASCII, scalar.isWordConstituent {
                // Most are, and need no string of their own.
                add(folded[index].asciiLowercased)
            } else if scalar.isWordConstituent || scalar.properties.isIdeographic {
                for byte in scalar.caseFolded.utf8 { add(byte) }
            } else if hash != start {
                hashes.append(hash)
                hash = start
            }
            index += length
        }
        if hash != start { hashes.append(hash) }
        self.hashes = hashes
    }

    /// Whether the words of `other` stand here one after the other. No words stand everywhere.
    public func contains(_ other: WordSequence) -> Bool {
        guard let first = other.hashes.first else { return true }
        guard count >= other.count else { return false }
        return (0...(count - other.count)).contains { start in
            hashes[start] == first && hashes[start..<(start + other.count)].elementsEqual(other.hashes)
        }
    }

    /// The share of words that both have among those that either has: from 0 to 1.
    public func likeness(to other: WordSequence) -> Double {
        let (own, others) = (Set(hashes), Set(other.hashes))
        let all = own.union(others).count
        return all == 0 ? 1 : Double(own.intersection(others).count) / Double(all)
    }
}
