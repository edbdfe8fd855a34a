/// A word in lower case, or several one after the other, boiled down to a number: texts are scanned for names and verbs
/// a hundred thousand times, and to compare numbers takes no memory.
///
/// FNV-1a over UTF-8, in 64 bits: the standard library's hasher is another in each process.
struct WordKey: Hashable, Sendable {
    private(set) var value: UInt64

    init() { value = 0xCBF2_9CE4_8422_2325 }

    /// Of a word that is in lower case.
    init(_ word: some StringProtocol) {
        self.init()
        for byte in word.utf8 { add(byte) }
    }

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// Takes another word behind those that it stands for.
    mutating func add(_ word: WordKey) {
        value = (value &* 0x9E37_79B9_7F4A_7C15 &+ word.value)
        value ^= value >> 29
    }
}

/// A set of words, in which most words are not: that they are not is told from a few bits.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var keys: Set<WordKey> = []
    private var filter = [Bool](repeating: false, count: 4096)

    init(_ words: some Sequence<String>) {
        for word in words { insert(WordKey(word)) }
    }

    init(arrayLiteral words: String...) { self.init(words) }

    mutating func insert(_ key: WordKey) {
        keys.insert(key)
        filter[Self.bit(of: key)] = true
    }

    func contains(_ key: WordKey) -> Bool { filter[Self.bit(of: key)] && keys.contains(key) }

    private static func bit(of key: WordKey) -> Int { Int(truncatingIfNeeded: (key.value ^ key.value >> 32) & 0xFFF) }
}
