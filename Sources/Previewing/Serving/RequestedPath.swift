/// The path of a request in the site, as strict as can be: what could mean something else than it seems is refused.
enum RequestedPath: Equatable {
    /// A path in the site, without a slash in front; a folder's is that of its `index.html`.
    case file(String)
    case refused

    /// - Parameter target: the path as it was sent, percent-encoded.
    init(_ target: String) {
        guard target.utf8.first == UInt8(ascii: "/"), let path = Self.decoded(target.utf8.dropFirst()) else {
            self = .refused
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.dropLast().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        guard isPlain, let last = parts.last, last != ".", last != ".." else {
            self = .refused
            return
        }
        self = .file(last.isEmpty ? path + "index.html" : path)
    }

    /// Nil for what is no UTF-8, for control characters, backslashes, and escapes that are none.
    private static func decoded(_ bytes: some Sequence<UInt8>) -> String? {
        var decoded: [UInt8] = []
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                    return nil
                }
                decoded.append(high << 4 | low)
                // An encoded slash would be no part of a name, and is no end of one.
                guard decoded.last != UInt8(ascii: "/") else { return nil }
            } else {
                decoded.append(byte)
            }
        }
        guard decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? { Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) }
}
