/// Tells which words differ between two texts: a longest common subsequence of words.
enum WordChanges {
    /// More words than this are not aligned one by one; time and memory grow with the square.
    private static let mostWords = 1000

    /// The changes from `quoted` to `archived`, in order. Words are what spaces part.
    static func between(_ quoted: [UInt8], _ archived: [UInt8]) -> [WordChange] {
        var a = words(quoted)
        var b = words(archived)
        let same = zip(a, b).prefix { $0 == $1 }.count
        a.removeFirst(same)
        b.removeFirst(same)
        let sameAtEnd = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        a.removeLast(sameAtEnd)
        b.removeLast(sameAtEnd)
        if a.isEmpty, b.isEmpty { return [] }
        if max(a.count, b.count) > mostWords { return [change(a[...], b[...])] }
        return changes(a, b)
    }

    private static func words(_ text: [UInt8]) -> [String] {
        text.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func change(_ a: ArraySlice<String>, _ b: ArraySlice<String>) -> WordChange {
        WordChange(quoted: a.joined(separator: " "), archived: b.joined(separator: " "))
    }

    private static func changes(_ a: [String], _ b: [String]) -> [WordChange] {
        // common[i][j]: the length of the longest common subsequence of a[i...] and b[j...].
        let width = b.count + 1
        var common = [Int](repeating: 0, count: (a.count + 1) * width)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                common[i * width + j] =
                    a[i] == b[j]
                    ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
            }
        }
        var changes: [WordChange] = []
        var (i, j) = (0, 0)
        var (startA, startB) = (0, 0)
        while i < a.count || j < b.count {
            if i < a.count, j < b.count, a[i] == b[j] {
                if i > startA || j > startB { changes.append(change(a[startA..<i], b[startB..<j])) }
                i += 1
                j += 1
                (startA, startB) = (i, j)
            } else if j == b.count || i < a.count && common[(i + 1) * width + j] >= common[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        if i > startA || j > startB { changes.append(change(a[startA..<i], b[startB..<j])) }
        return changes
    }
}
