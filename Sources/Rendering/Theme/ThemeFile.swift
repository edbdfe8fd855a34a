/// A file of a theme.
struct ThemeFile: Sendable {
    /// Its path in `templates/`, with slashes: `partials/answer.mustache`, `assets/style.css`.
    let path: String
    let bytes: [UInt8]
    /// Whether it is this program's own, not a site's.
    let isBuiltIn: Bool

    /// How templates call it; nil for what is no template.
    var templateName: String? {
        path.hasSuffix(".mustache") ? String(path.dropLast(".mustache".count)) : nil
    }

    /// Whether it is published as it stands.
    var isAsset: Bool { path.hasPrefix("assets/") }

    /// Whether it is for the host and takes the place of what would be made for it.
    var isForHost: Bool { path == RobotsFile.path || path == HeadersFile.path }
}

extension ThemeFile {
    /// The files of the theme inside this program, in the order of their paths.
    static func builtIn() -> [ThemeFile] {
        embeddedTheme.map { path, hexadecimal in
            ThemeFile(path: path, bytes: decode(hexadecimal), isBuiltIn: true)
        }
    }

    /// The bytes that a literal of lower-case hexadecimal digits stands for.
    private static func decode(_ digits: StaticString) -> [UInt8] {
        func value(_ digit: UInt8) -> UInt8 { digit <= UInt8(ascii: "9") ? digit - 48 : digit - 87 }
        return digits.withUTF8Buffer { digits in
            stride(from: 0, to: digits.count - 1, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
        }
    }
}
