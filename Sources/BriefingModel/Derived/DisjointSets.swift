/// Sets that only ever merge: which of `count` things are one and the same (union–find, path halving).
public struct DisjointSets: Sendable {
    private var parent: [Int32]

    /// `count` things, each by itself.
    public init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

    /// Makes two things, and whatever is the same as they, one and the same.
    public mutating func merge(_ a: Int32, _ b: Int32) {
        let (a, b) = (halving(a), halving(b))
        if a < b { parent[Int(b)] = a } else if b < a { parent[Int(a)] = b }
    }

    /// For each thing the one that stands for its set: the smallest, so that the answer does not depend on the
    /// order of merging.
    public func representatives() -> [Int32] {
        var roots = parent
        // A parent is never greater than its child, so that one pass from below reaches every root.
        for thing in roots.indices { roots[thing] = roots[Int(roots[thing])] }
        return roots
    }

    private mutating func halving(_ thing: Int32) -> Int32 {
        var thing = thing
        while parent[Int(thing)] != thing {
            parent[Int(thing)] = parent[Int(parent[Int(thing)])]
            thing = parent[Int(thing)]
        }
        return thing
    }
}

/// The same for a few things out of very many: what is not merged stands for itself and takes no room.
struct SparseDisjointSets {
    private var parent: [Int32: Int32] = [:]

    var isEmpty: Bool { parent.isEmpty }

    /// The smallest thing of the set of `thing`.
    func root(_ thing: Int32) -> Int32 {
        var thing = thing
        while let next = parent[thing] { thing = next }
        return thing
    }

    mutating func merge(_ a: Int32, _ b: Int32) {
        let (a, b) = (halving(a), halving(b))
        if a < b { parent[b] = a } else if b < a { parent[a] = b }
    }

    private mutating func halving(_ thing: Int32) -> Int32 {
        var thing = thing
        while let next = parent[thing] {
            guard let further = parent[next] else { return next }
            parent[thing] = further
            thing = further
        }
        return thing
    }
}
