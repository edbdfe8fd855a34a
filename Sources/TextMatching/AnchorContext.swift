/// The prefix and suffix of a selector, folded, and which places they fit.
struct AnchorContext {
    /// How many scalars of the surroundings are compared when none fits.
    private static let comparedScalars = 64

    private let prefix: [UInt8]
    private let suffix: [UInt8]

    init(prefix: String, suffix: String) {
        self.prefix = FoldedText(prefix).trimmedUTF8
        self.suffix = FoldedText(suffix).trimmedUTF8
    }

    var isEmpty: Bool { prefix.isEmpty && suffix.isEmpty }

    /// The places directly after the prefix and directly before the suffix. Linear in the text.
    func filter(_ places: [FoldedPlace], in blocks: [FoldedText]) -> [FoldedPlace] {
        zip(places, fits(places, in: blocks)).compactMap { $1.prefix && $1.suffix ? $0 : nil }
    }

    /// The place whose surroundings are most like those asked for; the first of equals.
    ///
    /// - Parameter places: at least one; the first few hundred are compared.
    func nearest(of places: [FoldedPlace], in blocks: [FoldedText]) -> NearContext {
        let compared = Array(places.prefix(4 * AnchorIndex.reportedOccurrences))
        let candidates = zip(compared, fits(compared, in: blocks)).map { place, fit in
            NearContext(
                occurrence: blocks[place.block].occurrence(block: place.block, folded: place.range),
                prefixMatches: fit.prefix, suffixMatches: fit.suffix,
                similarity: similarity(at: place, fit: fit, in: blocks[place.block].utf8))
        }
        var nearest = candidates[0]
        for candidate in candidates where candidate.similarity > nearest.similarity { nearest = candidate }
        return nearest
    }

    /// For each place, which sides fit. Both lists ascend by block and position, so one pass over each is enough.
    private func fits(_ places: [FoldedPlace], in blocks: [FoldedText]) -> [(prefix: Bool, suffix: Bool)] {
        let prefixSearch = ExactSearch(prefix)
        let suffixSearch = ExactSearch(suffix)
        var fits: [(prefix: Bool, suffix: Bool)] = []
        fits.reserveCapacity(places.count)
        var prefixEnds = AscendingSet([])
        var suffixStarts = AscendingSet([])
        var block = -1
        for place in places {
            let text = blocks[place.block].utf8
            if place.block != block {
                block = place.block
                prefixEnds = AscendingSet(prefixSearch.starts(in: text).map { $0 + prefix.count })
                suffixStarts = AscendingSet(suffixSearch.starts(in: text))
            }
            let before = Self.skippingSpace(before: place.range.lowerBound, in: text)
            let after = Self.skippingSpace(after: place.range.upperBound, in: text)
            fits.append((prefix.isEmpty || prefixEnds.contains(before), suffix.isEmpty || suffixStarts.contains(after)))
        }
        return fits
    }

    private static func skippingSpace(before position: Int, in text: [UInt8]) -> Int {
        position > 0 && text[position - 1] == 0x20 ? position - 1 : position
    }

    private static func skippingSpace(after position: Int, in text: [UInt8]) -> Int {
        position < text.count && text[position] == 0x20 ? position + 1 : position
    }

    /// The mean of both sides' likeness; a side that nothing was asked of does not count.
    private func similarity(at place: FoldedPlace, fit: (prefix: Bool, suffix: Bool), in text: [UInt8]) -> Double {
        var sides: [Double] = []
        if !prefix.isEmpty {
            let asked = prefix.lastScalars(Self.comparedScalars, before: prefix.count)
            let end = Self.skippingSpace(before: place.range.lowerBound, in: text)
            sides.append(fit.prefix ? 1 : Self.similarity(asked, text.lastScalars(asked.count, before: end)))
        }
        if !suffix.isEmpty {
            let asked = suffix.firstScalars(Self.comparedScalars, from: 0)
            let start = Self.skippingSpace(after: place.range.upperBound, in: text)
            sides.append(fit.suffix ? 1 : Self.similarity(asked, text.firstScalars(asked.count, from: start)))
        }
        return sides.reduce(0, +) / Double(sides.count)
    }

    private static func similarity(_ asked: [Unicode.Scalar], _ found: [Unicode.Scalar]) -> Double {
        1 - Double(editDistance(asked, found)) / Double(max(asked.count, found.count))
    }
}

/// Membership in an ascending list, asked in ascending order: one pass over both.
private struct AscendingSet {
    private let members: [Int]
    private var next = 0

    init(_ members: [Int]) {
        self.members = members
    }

    mutating func contains(_ value: Int) -> Bool {
        while next < members.count, members[next] < value { next += 1 }
        return next < members.count && members[next] == value
    }
}
