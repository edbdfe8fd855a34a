import BriefingModel
import TextMatching

/// Holds words against the archived copies of their sources, and tells what is wrong with them, if anything is.
struct QuoteComparison {
    let briefing: Briefing
    let archive: Archive

    /// The one thing that is wrong with `words`: nothing where some copy holds them, else by the nearest copy.
    func fault(of words: QuotedWords) -> QuoteFault? {
        var nearest: Judged?
        for source in words.sources {
            guard let copy = archive.copy(of: briefing[source]) else { continue }
            if words.isTranslated(in: copy, of: briefing[source]) { return nil }
            guard let judged = judge(words, in: copy, of: source) else { return nil }
            if judged.distance < nearest?.distance ?? .infinity { nearest = judged }
        }
        guard let nearest, !words.isUncertain || nearest.isThere else { return nil }
        return QuoteFault(
            fault: nearest.fault, key: words.key, text: words.text, place: words.place, source: nearest.source,
            sources: words.sources, archived: nearest.archived)
    }

    private struct Judged {
        var fault: QuoteFault.Fault
        var source: Ref<Source>
        /// How far it is from the source's words: what costs an editor least comes first.
        var distance: Double
        var archived: (words: String, location: String)?

        /// Whether the words stand in the copy, in whatever form.
        var isThere: Bool { distance < 3 }
    }

    private func judge(_ words: QuotedWords, in copy: ArchivedCopy, of source: Ref<Source>) -> Judged? {
        func judged(_ fault: QuoteFault.Fault, _ distance: Double, _ range: Range<Int>?) -> Judged {
            Judged(
                fault: fault, source: source, distance: distance,
                archived: range.map { (copy.words($0), copy.location($0)) })
        }
        guard let result = copy.find(words.text).result else { return judged(.bareEllipsis, 2, nil) }
        switch result {
        case .empty: return nil
        case .found(let found): return cut(words, found, in: copy, judged)
        case .differsOnly(let differences, let found):
            let range = found.range
            if isCustomary(differences, words.text, copy.utf8[range]) { return cut(words, found, in: copy, judged) }
            return judged(.form(differences.subtracting(.finalPunctuation)), 1, range)
        case .unmarkedElision(_, let found):
            return judged(.unmarkedElision(leftOut(of: found, in: copy)), 2.5, found.range)
        case .outOfOrder: return judged(.outOfOrder, 3, nil)
        case .altered(_, let nearest, let changes):
            return judged(.altered(changes), 5 - nearest.similarity, nearest.occurrence.range)
        case .missing: return judged(.missing, 6, nil)
        }
    }

    /// The words stand there. Is one of them cut, or a sentence that was to be whole?
    private func cut(
        _ words: QuotedWords, _ found: FoundQuote, in copy: ArchivedCopy,
        _ judged: (QuoteFault.Fault, Double, Range<Int>?) -> Judged
    ) -> Judged? {
        if let piece = found.pieces.first(where: { $0.startsInsideWord || $0.endsInsideWord }) {
            let word = copy.word(around: piece)
            return judged(.cutWord(copy.words(word)), 2.7, word)
        }
        guard words.isWhole, found.startsMidSentence || found.endsMidSentence else { return nil }
        let fault = QuoteFault.Fault.cutSentence(start: found.startsMidSentence, end: found.endsMidSentence)
        return judged(fault, 0, copy.sentence(around: found.range))
    }

    /// Differences that every style book allows: the stop or comma before the closing mark, and the case of the first
    /// letter.
    private func isCustomary(_ differences: QuoteDifferences, _ quote: String, _ archived: ArraySlice<UInt8>) -> Bool {
        if differences == .finalPunctuation { return true }
        guard differences.subtracting(.finalPunctuation) == .letterCase else { return false }
        func rest(_ text: some Sequence<UInt8>) -> [UInt8] {
            var bytes = FoldedText(utf8: Array(text)).utf8.drop { $0 == 0x20 }.dropFirst()
            while let last = bytes.last, last == 0x20 || ".,;:!?".utf8.contains(last) { bytes.removeLast() }
            return Array(bytes)
        }
        return rest(quote.utf8) == rest(archived)
    }

    private func leftOut(of found: FoundQuote, in copy: ArchivedCopy) -> [String] {
        zip(found.pieces, found.pieces.dropFirst()).compactMap { before, after in
            guard before.range.upperBound < after.range.lowerBound else { return nil }
            let words = copy.words(before.range.upperBound..<after.range.lowerBound)
                .trimmingPrefix { ",;: ".contains($0) }
            let end = words.lastIndex { !",;: ".contains($0) }.map(words.index(after:)) ?? words.startIndex
            return end > words.startIndex ? String(words[..<end]) : nil
        }
    }
}

extension FoundQuote {
    /// From the first piece to the last.
    fileprivate var range: Range<Int> {
        guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }
}

extension ArchivedCopy {
    /// The words of which a piece is a part.
    fileprivate func word(around piece: Occurrence) -> Range<Int> {
        let ends = Set(" \t\n\r.,;:!?()[]\"'".utf8)
        var (start, end) = (piece.range.lowerBound, piece.range.upperBound)
        while piece.startsInsideWord, start > 0, !ends.contains(utf8[start - 1]) { start -= 1 }
        while piece.endsInsideWord, end < utf8.count, !ends.contains(utf8[end]) { end += 1 }
        return start..<end
    }
}
