import CommonMark
import Diagnostics

extension Rule {
    /// A reference that a slip of the pen has made part of the text.
    static let referenceAsText = Rule(
        Explanation(
            "reference-as-text", .hygiene, .always(.error),
            summary: "a reference is written so that it is no link, and readers see its brackets",
            why: """
                `[words](claim:id)` is a link only if the brackets meet, the round one closes, and no space stands behind
                the colon. Else readers see the brackets and the id, and the words are tied to nothing.

                Write it without the slip. Where the text is about how references are written, put it in backticks.
                """,
            bad: Example(
                "claims:\n  over: {text: It is over., evidence: witnessed}\n---\nIt is [over](claim: over).\n"),
            good: Example("claims:\n  over: {text: It is over., evidence: witnessed}\n---\nIt is [over](claim:over).\n")
        ),
        .prose { document, file, site, findings in
            for block in document.textBlocks where block.kind != .codeBlock {
                for range in WrittenReferences.ranges(in: block.utf8) {
                    let source = block.source(of: range)
                    let place = Place(file: file, range: source)
                    let bytes = site.file(of: place).bytes
                    // Escaped, or in backticks: it is meant.
                    guard bytes[source].elementsEqual(block.utf8.dropFirst(range.lowerBound).prefix(range.count)),
                        !bytes[..<source.lowerBound].suffix(2).elementsEqual("\\]".utf8),
                        bytes[block.range.lowerBound..<source.lowerBound].count(of: "`").isMultiple(of: 2)
                    else { continue }
                    let words = String(decoding: bytes[source], as: UTF8.self)
                    let reference = words.dropFirst().filter { !$0.isWhitespace }
                    findings.report(
                        "'\(words)' is no link, and readers see it as it is written: write '[words](\(reference))'",
                        at: place)
                }
            }
        })
}

/// Finds in the text that readers see what was to be a reference.
private enum WrittenReferences {
    private static let schemes = ["claim", "event", "speaker", "source", "question", "inquiry", "article"].map {
        Array($0.utf8)
    }

    /// From the bracket before the kind to the end of the id, as offsets in the text.
    static func ranges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = text
        while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            rest = text[(colon + 1)...]
            if let range = reference(around: colon, in: text) {
                found.append((range.lowerBound - text.startIndex)..<(range.upperBound - text.startIndex))
            }
        }
        return found
    }

    private static func reference(around colon: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
        let before = text[..<colon]
        guard let scheme = schemes.first(where: { before.ends(with: $0) }) else { return nil }
        var open = colon - scheme.count - 1
        let isSpacedBefore = open >= text.startIndex && text[open] == 0x20
        if isSpacedBefore { open -= 1 }
        guard open >= text.startIndex, text[open] == UInt8(ascii: "(") || text[open] == UInt8(ascii: "[") else {
            return nil
        }
        let id = text[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x0A }
        let end = id.firstIndex { !$0.mayStandInID } ?? id.endIndex
        guard end > id.startIndex else { return nil }
        // "(source: an aide)" is prose; behind a bracket that closes it is not.
        let meetsBracket = open > text.startIndex && [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(text[open - 1])
        guard meetsBracket || (id.startIndex == colon + 1 && !isSpacedBefore) else { return nil }
        return open..<end
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }

    fileprivate func count(of character: Unicode.Scalar) -> Int { count { $0 == UInt8(ascii: character) } }
}
