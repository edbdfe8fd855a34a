/// Finds room for the labels below a strip: in as many rows as they need, none over another.
struct LabelRows {
    /// Where a label stands: from `x` on, or up to the right edge.
    struct Spot: Equatable {
        let x: Hundredths
        let isAtEnd: Bool
        /// From 0.
        let row: Int
    }

    /// The narrowest drawing is this many pixels wide, and a character of a label takes about this much of it.
    private static let narrowest = 336
    private static let characterWidth = Hundredths(count: 660)

    private var free: [Hundredths]
    /// How many rows are taken.
    private(set) var count = 0

    /// - Parameter most: labels that would stand in a deeper row find no room.
    init(most: Int) { free = Array(repeating: Hundredths(0), count: most) }

    /// Takes room for a label that begins at `x`, or ends at the right edge where it would reach over it.
    ///
    /// Labels are placed from left to right.
    mutating func place(_ label: String, at x: Hundredths) -> Spot? {
        let length = label.unicodeScalars.count
        let need = Hundredths(count: 100 * length * Self.characterWidth.count / Self.narrowest)
        let isAtEnd = x + need > Hundredths(100)
        let left = isAtEnd ? Hundredths(100) - need : x
        guard let row = free.firstIndex(where: { $0 <= left }) else { return nil }
        free[row] = left + need + Hundredths(2)
        count = max(count, row + 1)
        return Spot(x: isAtEnd ? Hundredths(100) : x, isAtEnd: isAtEnd, row: row)
    }
}
