/// Where a site's files are in a repository, for reports that are read by its host.
struct RepositoryPath: Sendable {
    /// The site's folder with a final `/`, or nothing.
    private let prefix: String

    /// - Parameter folder: the site's folder from the root of the repository; empty or `.` for the root itself.
    init(folder: String) {
        let names = folder.split(separator: "/").filter { $0 != "." }
        prefix = names.map { $0 + "/" }.joined()
    }

    /// The path, from the root of the repository, of a file named from the site's folder. An absolute path, such as that
    /// of a private folder elsewhere, stays as it is.
    func of(_ path: String) -> String { path.hasPrefix("/") ? path : prefix + path }

    /// The same as a URI reference (RFC 3986): everything but letters, digits, `-._~` and `/` is percent-encoded.
    func uri(of path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in of(path).utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += byte < 0x10 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return uri
    }

    /// The URI reference of the site's folder itself.
    var siteURI: String { prefix.isEmpty ? "./" : uri(of: "") }
}
