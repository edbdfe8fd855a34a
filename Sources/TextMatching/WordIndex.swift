/// Tells which of many texts may hold given words, without looking through them all.
///
/// Texts are folded as anchors are (see ``FoldedText``), their words compared without case.
public struct WordIndex: Sendable {
    /// For each word, the positions of the texts that hold it, ascending.
    private let holders: [WordSequence.Hash: [Int32]]

    /// Linear in the texts.
    public init(_ texts: some Sequence<[UInt8]>) {
        self.init(texts.lazy.map { WordSequence(utf8: $0) })
    }

    /// Linear in the texts.
    public init(_ texts: some Sequence<WordSequence>) {
        var holders: [WordSequence.Hash: [Int32]] = [:]
        for (position, text) in texts.enumerated() {
            for word in text.hashes {
                let held = holders[word]?.last == Int32(position)
                if !held { holders[word, default: []].append(Int32(position)) }
            }
        }
        self.holders = holders
    }

    /// The positions of the texts that hold the rarest word of `words`, ascending; none where no text holds every
    /// one of them. Without a word in `words`, none.
    public func candidates(for words: String) -> [Int] { candidates(for: WordSequence(words)) }

    /// The same of words that are folded already.
    public func candidates(for words: WordSequence) -> [Int] {
        var rarest: [Int32]?
        for word in words.hashes {
            guard let texts = holders[word] else { return [] }
            if texts.count < rarest?.count ?? .max { rarest = texts }
        }
        return (rarest ?? []).map(Int.init)
    }
}
