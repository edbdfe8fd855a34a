import Diagnostics

/// A key with a plain value, to be written behind another of the same mapping, in the way in which that one is.
struct NewKey {
    private let key: String
    private let value: String

    /// - Parameter value: nothing that YAML would read otherwise without quotes.
    init(_ key: String, _ value: String) {
        self.key = key
        self.value = value
    }

    /// The edit that adds it.
    ///
    /// - Parameter place: the value of the key before it, in `file`.
    func edit(after place: Place, in file: SourceFile) -> Diagnostic.FixIt.Edit {
        let bytes = file.bytes
        if file.path.hasSuffix(".json") {
            return insert(", \"\(key)\": \"\(value)\"", at: place.range.upperBound, of: place.file)
        }
        if Self.isInBraces(bytes[place.range.upperBound...]) {
            return insert(", \(key): \(value)", at: place.range.upperBound, of: place.file)
        }
        let line = bytes[..<place.range.lowerBound].lastIndex { $0.isLineEnd }.map { $0 + 1 } ?? 0
        let indent = bytes[line..<place.range.lowerBound].prefix { $0 == UInt8(ascii: " ") }
        let end = bytes[place.range.upperBound...].firstIndex { $0.isLineEnd } ?? bytes.count
        let rest = bytes[end...]
        let lineEnd = rest.starts(with: "\r\n".utf8) ? "\r\n" : rest.first == 0x0D ? "\r" : "\n"
        return insert(
            lineEnd + String(decoding: indent, as: UTF8.self) + "\(key): \(value)", at: end, of: place.file)
    }

    /// Whether a value, behind which `rest` comes, stands in braces: a comma or the closing one follows, perhaps
    /// after comments.
    private static func isInBraces(_ rest: ArraySlice<UInt8>) -> Bool {
        var rest = rest
        while let next = rest.first {
            switch next {
            case 0x20, 0x09, 0x0A, 0x0D: rest = rest.dropFirst()
            case UInt8(ascii: "#"): rest = rest.drop { !$0.isLineEnd }
            default: return next == UInt8(ascii: ",") || next == UInt8(ascii: "}")
            }
        }
        return false
    }

    private func insert(_ text: String, at position: Int, of file: FileID) -> Diagnostic.FixIt.Edit {
        .init(replace: Place(file: file, range: position..<position), with: text)
    }
}

extension UInt8 {
    fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
