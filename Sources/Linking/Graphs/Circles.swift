/// Finds circles in a graph of records.
public enum Circles {
    /// Every circle that is reached first from its smallest node, each once, as the nodes in order along it.
    ///
    /// Linear in nodes and edges; of circles that share edges one is found, and mending it shows the next.
    public static func find(count: Int, next: (Int) -> [Int]) -> [[Int]] {
        enum State { case new, open, done }
        var states = [State](repeating: .new, count: count)
        var circles: [[Int]] = []
        for start in 0..<count where states[start] == .new {
            var path: [(node: Int, rest: ArraySlice<Int>)] = [(start, next(start)[...])]
            states[start] = .open
            while let top = path.last {
                guard let target = top.rest.first else {
                    states[top.node] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].rest = top.rest.dropFirst()
                switch states[target] {
                case .new:
                    states[target] = .open
                    path.append((target, next(target)[...]))
                case .open:
                    guard let first = path.firstIndex(where: { $0.node == target }) else { continue }
                    circles.append(rotated(path[first...].map(\.node)))
                case .done: break
                }
            }
        }
        return circles
    }

    /// The circle from its smallest node on, so that it reads the same wherever it was entered.
    private static func rotated(_ circle: [Int]) -> [Int] {
        guard let least = circle.min(), let position = circle.firstIndex(of: least) else { return circle }
        return Array(circle[position...] + circle[..<position])
    }
}
