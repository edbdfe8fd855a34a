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

    /// What a key wrote, and what was noted meanwhile.
    private struct Fragment {
        var bytes: [UInt8]
        var notes: [UInt32]

        func write(to output: inout Output, noting trace: (any Trace)?) {
            output.append(trusted: bytes)
            trace?.note(notes[...])
        }
    }

    /// What was kept over some time: when the younger generation is full, it becomes the older, and the older goes.
    ///
    /// Each fragment is memory of its own, and finds room among what was given back when a site had been read: one piece
    /// for all would not.
    private struct Generation {
        var fragments: [Key: Fragment] = [:]
        /// How many bytes they hold.
        var size = 0
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
            if let young = generations.young.fragments[key] {
                young.write(to: &output, noting: trace)
                return true
            }
            guard let old = generations.old.fragments[key] else { return false }
            old.write(to: &output, noting: trace)
            add(key, old, to: &generations)
            return true
        }
    }

    /// Keeps what `key` wrote, and what was noted meanwhile.
    func keep(_ key: Key, _ bytes: ArraySlice<UInt8>, noted notes: ArraySlice<UInt32>) {
        guard bytes.count <= limit else { return }
        let fragment = Fragment(bytes: Array(bytes), notes: Array(notes))
        shard(key).generations.withLock { generations in
            if generations.young.fragments[key] == nil { add(key, fragment, to: &generations) }
        }
    }

    private func add(_ key: Key, _ fragment: Fragment, to generations: inout (young: Generation, old: Generation)) {
        if generations.young.size + fragment.bytes.count > limit {
            generations.old = generations.young
            generations.young = Generation()
        }
        generations.young.fragments[key] = fragment
        generations.young.size += fragment.bytes.count
    }
}
