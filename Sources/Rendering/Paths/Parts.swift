/// A list that is as long as the site is big, split into parts of a stated size: `open.html`, `open/2.html`, …
enum Parts {
    /// How many entries a part has. An entry takes one or two kilobytes, so a part stays under 300 kB.
    static let size = 100

    /// How many parts `count` entries take; at least one.
    static func count(of count: Int) -> Int { max(1, (count + size - 1) / size) }

    /// The part, from 1, in which the entry at `position` stands.
    static func part(of position: Int) -> Int { position / size + 1 }

    /// The positions of the entries of a part, from 1, where there are `count` in all.
    static func range(of part: Int, count: Int) -> Range<Int> {
        let start = min((part - 1) * size, count)
        return start..<min(start + size, count)
    }

    /// The path of a part of the page at `path`, from 1.
    static func path(_ path: String, part: Int) -> String {
        part == 1 ? path : "\(path.dropLast(".html".count))/\(part).html"
    }
}

extension RandomAccessCollection {
    /// The entries of a part, from 1.
    func entries(ofPart part: Int) -> SubSequence {
        let range = Parts.range(of: part, count: count)
        return self[index(startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)]
    }
}
