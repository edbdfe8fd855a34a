/// A text folded for comparison, with a way back from every folded position to the original bytes.
///
/// Folding, in this order:
/// 1. Characters that show nothing (soft hyphen, zero-width space and joiners, direction marks, variation
///    selectors) are left out.
/// 2. Unicode NFC, so that composed and decomposed letters are equal. A base with more than
///    64 combining marks is normalised in pieces.
/// 3. A run of white space of any kind, line breaks and no-break spaces included, becomes one space.
/// 4. Typographic quotes and primes become `'` (‘ ’ ‚ ‛ ‹ › ′ ‵ ´ ʹ ʻ ʼ ＇) and `"` (“ ” „ ‟ « » ″ ‶ ʺ 〝 〞 〟 ＂),
///    dashes and the minus sign become `-` (‐ ‑ ‒ – — ― − ⸺ ⸻ ﹘ ﹣ －). The grave accent, the ellipsis and corner
///    brackets stay.
///
/// Case stays: `Iran` and `iran` differ.
///
/// Linear in time. The way back costs 16 bytes for each place where folding changed a length.
public struct FoldedText: Sendable {
    /// The folded text, well-formed UTF-8.
    public let utf8: [UInt8]
    /// The length of the original, in bytes.
    public let originalCount: Int
    /// Where the way back changes its step, in ascending order of both positions.
    let runs: [Run]

    /// Folds a string.
    public init(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8))
    }

    /// Folds UTF-8 bytes. Each byte that is not part of well-formed UTF-8 counts as U+FFFD.
    public init(utf8 bytes: [UInt8]) {
        var folder = TextFolder(capacity: bytes.count)
        folder.fold(bytes)
        utf8 = folder.output
        runs = folder.runs
        originalCount = bytes.count
    }

    /// The original bytes that a range of the folded text was made from.
    ///
    /// Where one folded character was made from several original ones (a run of white space, a letter and its
    /// accent), all of them belong to it. Left-out characters at the edges do not.
    ///
    /// - Parameter range: UTF-8 offsets into ``utf8``, within its bounds.
    /// - Returns: UTF-8 offsets into the original. An empty range maps to an empty one.
    public func originalRange(of range: Range<Int>) -> Range<Int> {
        precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count, "range outside the folded text")
        let start = originalStart(of: range.lowerBound)
        if range.isEmpty { return start..<start }
        return start..<originalEnd(of: range.upperBound - 1)
    }

    /// The first original byte of the folded byte at `position`; the end of the original at the end.
    private func originalStart(of position: Int) -> Int {
        if position == utf8.count { return originalCount }
        guard let index = runIndex(holding: position) else { return position }
        let run = runs[index]
        return run.isCopied ? run.original + (position - run.folded) : run.original
    }

    /// The end of the original bytes of the folded byte at `position`.
    private func originalEnd(of position: Int) -> Int {
        guard let index = runIndex(holding: position) else { return position + 1 }
        let run = runs[index]
        if run.isCopied { return run.original + (position - run.folded) + 1 }
        return index + 1 < runs.count ? runs[index + 1].original : originalCount
    }

    /// The last run that starts at or before the folded `position`: by bisection.
    private func runIndex(holding position: Int) -> Int? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].folded <= position { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    /// A stretch of folded text that maps back in one way.
    struct Run: Sendable {
        /// Where it starts in the folded text.
        let folded: Int
        private let packed: Int

        /// Where it starts in the original.
        var original: Int { packed >> 1 }
        /// Byte for byte, as opposed to one unit made from one unit (which may be empty: left-out characters).
        var isCopied: Bool { packed & 1 == 1 }

        init(folded: Int, original: Int, isCopied: Bool) {
            self.folded = folded
            packed = original << 1 | (isCopied ? 1 : 0)
        }
    }
}
