/// Tells which of many texts may hold given words, without looking through them all.
///
/// Texts are folded as anchors are (see ``FoldedText``), their words compared without case.
public struct WordIndex: Sendable {
    /// For each word, the positions of the texts that hold it, ascending.
    private let holders: [Words.Hash: [Int32]]

    /// Linear in the texts.
    public init(_ texts: some Sequence<[UInt8]>) {
        var holders: [Words.Hash: [Int32]] = [:]
        for (position, text) in texts.enumerated() {
            for word in Set(Words.hashes(in: text)) { holders[word, default: []].append(Int32(position)) }
        }
        self.holders = holders
    }

    /// The positions of the texts that hold the rarest word of `words`, ascending; none where no text holds every
    /// one of them. Without a word in `words`, none.
    public func candidates(for words: String) -> [Int] {
        var rarest: [Int32]?
        for word in Set(Words.hashes(in: Array(words.utf8))) {
            guard let texts = holders[word] else { return [] }
            if texts.count < rarest?.count ?? .max { rarest = texts }
        }
        return (rarest ?? []).map(Int.init)
    }
}

/// The words of a text.
private enum Words {
    typealias Hash = UInt64

    /// A hash of each word, in order. Two words with one hash make a text a candidate in vain, no more.
    static func hashes(in text: [UInt8]) -> [Hash] {
        let folded = FoldedText(utf8: text).utf8
        var hashes: [Hash] = []
        // FNV-1a; the standard library's hasher is another in each process.
        let start: Hash = 0xCBF2_9CE4_8422_2325
        var hash = start
        var index = 0
        while index < folded.count, let (scalar, length) = folded.scalar(at: index) {
            if scalar.isWordConstituent || scalar.properties.isIdeographic {
                for byte in scalar.caseFolded.utf8 { hash = (hash ^ Hash(byte)) &* 0x0000_0100_0000_01B3 }
            } else if hash != start {
                hashes.append(hash)
                hash = start
            }
            index += length
        }
        if hash != start { hashes.append(hash) }
        return hashes
    }
}
