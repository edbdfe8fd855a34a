/// Sets that only ever merge: which of `count` things are one and the same (union–find, path halving).
struct DisjointSets: Sendable {
    private var parent: [Int32]

    init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

    /// The thing that stands for the set of `thing`: the smallest of it, so that the answer is deterministic.
    func root(_ thing: Int32) -> Int32 {
        var thing = thing
        while parent[Int(thing)] != thing { thing = parent[Int(thing)] }
        return thing
    }

    mutating func merge(_ a: Int32, _ b: Int32) {
        let (a, b) = (halving(a), halving(b))
        if a < b { parent[Int(b)] = a } else if b < a { parent[Int(a)] = b }
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
