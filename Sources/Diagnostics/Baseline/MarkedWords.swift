/// The words that findings mark, as they identify a finding wherever it moves to in its file.
struct MarkedWords {
    /// How many code points of a long range count: what is changed behind them does not make a finding a new one.
    private static let limit = 120
    /// How many bytes are looked at for that, so that a range of a megabyte costs no more than a short one.
    private static let byteLimit = 4096

    private let files: SourceFiles
    private var indices: LineIndices

    init(_ files: SourceFiles) {
        self.files = files
        indices = LineIndices(files)
    }

    /// The words in the range of a place, or those on its line if it is empty. White space is folded, so that broken
    /// lines and indentation do not count.
    mutating func at(_ place: Place) -> String {
        let bytes = files[place.file].bytes
        var range = place.range.clamped(to: bytes.indices)
        if range.isEmpty {
            let index = indices[place.file]
            range = index.line(index.position(of: range.lowerBound).line)
        }
        var words = ""
        var count = 0
        var needsSpace = false
        for scalar in String(decoding: bytes[range].prefix(Self.byteLimit), as: UTF8.self).unicodeScalars {
            if scalar.properties.isWhitespace {
                needsSpace = count > 0
                continue
            }
            if count >= Self.limit { return words + "…" }
            if needsSpace {
                words += " "
                count += 1
                needsSpace = false
            }
            words.unicodeScalars.append(scalar)
            count += 1
        }
        return words
    }
}
