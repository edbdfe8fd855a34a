/// Paths below content/, with `/`.
enum RelativePath {
    /// The folder of the file at `path`; empty for one that stands in none.
    static func folder(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// The path that a relative link in a file of `folder` leads to; nil where it leaves content/.
    ///
    /// Percent-encoded bytes are read as the bytes that they stand for.
    static func resolve(_ link: String, from folder: String) -> String? {
        guard let link = decoded(link.prefix { $0 != "?" }) else { return nil }
        var parts = folder.split(separator: "/").map(String.init)
        for part in link.split(separator: "/") {
            switch part {
            case ".": break
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// The relative link from a file of `folder` to `path`.
    static func relative(_ path: String, to folder: String) -> String {
        let target = path.split(separator: "/")
        let base = folder.split(separator: "/")
        var common = 0
        while common < base.count, common < target.count - 1, base[common] == target[common] { common += 1 }
        return (Array(repeating: "..", count: base.count - common) + target[common...].map(String.init))
            .joined(separator: "/")
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let digits = String(rest.prefix(2)), digits.utf8.count == 2, let value = UInt8(digits, radix: 16),
                value != 0
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
