extension Collection {
    /// What becomes of the elements, without those of which nothing does.
    ///
    /// As `compactMap`, but with room for all from the start: nearly all are kept, for as long as the site is, and an
    /// array that grew element by element has up to twice the room.
    @inlinable
    public func kept<Kept>(_ keep: (Element) -> Kept?) -> [Kept] {
        var kept: [Kept] = []
        kept.reserveCapacity(count)
        for element in self {
            if let one = keep(element) { kept.append(one) }
        }
        return kept
    }
}
