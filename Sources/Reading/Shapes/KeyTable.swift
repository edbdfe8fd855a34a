/// The positions of a record's keys, found without the standard hashing: a few dozen short keys, looked up once for
/// every key that a site has.
///
/// The keys are ours and fixed, so that nobody can choose them to collide.
struct KeyTable: Sendable {
    private let keys: [String]
    /// One more than a key's position, at the first free slot from its hash on; 0 where there is none.
    private var slots: [UInt8]

    /// - Precondition: at most `FieldSet.capacity` keys. Of equal keys the first counts.
    init(_ keys: [String]) {
        precondition(keys.count <= FieldSet.capacity)
        self.keys = keys
        var size = 8
        while size < keys.count * 4 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (position, key) in keys.enumerated() where self[key] == nil {
            var slot = Self.hash(key) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt8(position + 1)
        }
    }

    /// The position of `key`; nil if it is none of them.
    subscript(key: String) -> Int? {
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot] != 0 {
            let position = Int(slots[slot]) - 1
            if keys[position] == key { return position }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a.
    private static func hash(_ key: String) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in key.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash)
    }
}
