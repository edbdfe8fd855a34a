import Synchronization

/// What partials wrote of values that are shown on many pages, to be written again as it stands.
///
/// Not everything is kept: what was not asked for longest goes when there is no more room, so that memory does not grow
/// with the pages. Any number of threads may use one; what a page holds does not depend on what happens to be kept.
public final class Fragments: Sendable {
    /// A partial, by the number that the loader gave it, and a value.
    struct Key: Hashable, Sendable {
        let partial: Int
        let identity: UInt64
    }

    /// What was kept over some time: when the younger generation is full, it becomes the older, whose memory it then is
    /// that is given back.
    private struct Generation {
        /// Where it stands what a key wrote, and what was noted meanwhile.
        var places: [Key: (bytes: Range<Int>, notes: Range<Int>)] = [:]
        var bytes: [UInt8] = []
        var notes: [UInt32] = []

        init() {}

        /// With room for all that it will hold: growing in steps would leave holes of every size in memory.
        init(capacity: Int) { bytes.reserveCapacity(capacity) }
    }

    /// Threads meet in one of many shards, and so almost never.
    private final class Shard: Sendable {
        let generations = Mutex((young: Generation(), old: Generation()))
    }

    private static let shardCount = 64
    private let shards = (0..<shardCount).map { _ in Shard() }
    /// How many bytes a generation of a shard holds.
    private let limit: Int

    /// - Parameter capacity: how many bytes to keep at most.
    public init(capacity: Int) { limit = capacity / 2 / Self.shardCount }

    private func shard(_ key: Key) -> Shard {
        // Fibonacci hashing: identities are rows, which follow each other.
        let mixed = (key.identity &+ UInt64(key.partial) &* 0x1_0000_0001) &* 0x9E37_79B9_7F4A_7C15
        return shards[Int(mixed >> 58)]
    }

    /// Adds what is kept for `key` to `output`, and notes what was noted when it was made; false where nothing is kept.
    func write(_ key: Key, to output: inout Output, noting trace: (any Trace)?) -> Bool {
        shard(key).generations.withLock { generations in
            if let place = generations.young.places[key] {
                output.append(trusted: generations.young.bytes[place.bytes])
                trace?.note(generations.young.notes[place.notes])
                return true
            }
            guard let place = generations.old.places[key] else { return false }
            let notes = generations.old.notes[place.notes]
            output.append(trusted: generations.old.bytes[place.bytes])
            trace?.note(notes)
            add(key, generations.old.bytes[place.bytes], notes, to: &generations)
            return true
        }
    }

    /// Keeps what `key` wrote, and what was noted meanwhile.
    func keep(_ key: Key, _ bytes: ArraySlice<UInt8>, noted notes: ArraySlice<UInt32>) {
        guard bytes.count <= limit else { return }
        shard(key).generations.withLock { generations in
            if generations.young.places[key] == nil { add(key, bytes, notes, to: &generations) }
        }
    }

    private func add(
        _ key: Key, _ bytes: ArraySlice<UInt8>, _ notes: ArraySlice<UInt32>,
        to generations: inout (young: Generation, old: Generation)
    ) {
        if generations.young.bytes.count + bytes.count > limit {
            generations.old = generations.young
            generations.young = Generation(capacity: limit)
        } else if generations.young.bytes.isEmpty {
            generations.young = Generation(capacity: limit)
        }
        let (start, first) = (generations.young.bytes.count, generations.young.notes.count)
        generations.young.bytes += bytes
        generations.young.notes += notes
        generations.young.places[key] = (start..<start + bytes.count, first..<first + notes.count)
    }
}
