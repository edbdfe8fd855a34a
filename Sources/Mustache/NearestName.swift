/// The name that was probably meant, for "did you mean".
///
/// By optimal string alignment (insertion, deletion, replacement, exchange of neighbours); written here because this
/// module stands on nothing.
enum NearestName {
    /// The nearest of `candidates` within a third of the name's length; the first of equals; nil where none is near.
    static func to(_ name: some StringProtocol, among candidates: [String]) -> String? {
        let name = Array(name.utf8)
        guard (1...64).contains(name.count) else { return nil }
        var nearest: String?
        var least = max(1, name.count / 3) + 1
        for candidate in candidates {
            let candidateBytes = Array(candidate.utf8)
            guard abs(candidateBytes.count - name.count) < least else { continue }
            let distance = distance(name, candidateBytes)
            if distance < least {
                least = distance
                nearest = candidate
            }
        }
        return nearest
    }

    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1]
            current.reserveCapacity(b.count + 1)
            for j in b.indices {
                var least = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforePrevious[j - 1] + 1) }
                current.append(least)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[b.count]
    }
}
