/// What the lines that a fix-it touches would look like.
struct Patch {
    /// A line with the change made.
    struct Line {
        /// The number of the line, from 1, as it would be.
        let number: Int
        let bytes: [UInt8]
        /// Where the first change on this line is.
        let changed: Range<Int>
    }

    /// How many lines of one change are shown.
    private static let maximumLines = 8
    /// How much of a line is kept on each side of a change: more than any window shows.
    private static let context = 4096

    /// The changed lines in the order of the file. Edits on one line are made together.
    static func lines(_ edits: [Diagnostic.FixIt.Edit], in files: SourceFiles, indices: inout LineIndices) -> [Line] {
        var lines: [Line] = []
        var rest = edits.sorted { $0.place < $1.place }[...]
        while let first = rest.first {
            let file = first.place.file
            let index = indices[file]
            let number = index.position(of: first.place.range.lowerBound).line
            var end = index.line(index.position(of: first.place.range.upperBound).line).upperBound
            var group: [Diagnostic.FixIt.Edit] = []
            while let next = rest.first, next.place.file == file, next.place.range.lowerBound <= end {
                group.append(next)
                end = max(end, index.line(index.position(of: next.place.range.upperBound).line).upperBound)
                rest.removeFirst()
            }
            let whole = index.line(number).lowerBound..<end
            lines += changed(group, of: files[file].bytes, within: whole, from: number)
        }
        return Array(lines.prefix(maximumLines))
    }

    private static func changed(
        _ edits: [Diagnostic.FixIt.Edit], of bytes: [UInt8], within whole: Range<Int>, from number: Int
    ) -> [Line] {
        var result: [UInt8] = []
        var marks: [Range<Int>] = []
        var done = max(whole.lowerBound, (edits.first?.place.range.lowerBound ?? 0) - context)
        for edit in edits where edit.place.range.lowerBound >= done && edit.place.range.upperBound <= bytes.count {
            result += bytes[done..<edit.place.range.lowerBound]
            marks.append(result.count..<result.count + edit.text.utf8.count)
            result += edit.text.utf8
            done = edit.place.range.upperBound
        }
        if done < whole.upperBound { result += bytes[done..<min(whole.upperBound, done + context)] }
        let index = LineIndex(result)
        return (1...index.lineCount).prefix(maximumLines).map { line in
            let range = index.line(line)
            let mark = marks.first { $0.upperBound >= range.lowerBound } ?? 0..<0
            let first = mark.clamped(to: range)
            return Line(
                number: number + line - 1, bytes: Array(result[range]),
                changed: first.lowerBound - range.lowerBound..<first.upperBound - range.lowerBound)
        }
    }
}
