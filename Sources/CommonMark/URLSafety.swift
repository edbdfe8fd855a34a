/// Which addresses never become part of a page.
enum URLSafety {
    private static let unsafeSchemes: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]
    private static let safeImages: [StaticString] = [
        "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
    ]

    /// Whether following an address would run a script or read a file. What comes before a scheme
    /// (a space, say) is percent-encoded on output, which makes the whole a relative address.
    static func isUnsafe(_ url: some Collection<UInt8>, asImage: Bool) -> Bool {
        guard unsafeSchemes.contains(where: { starts(url, with: $0) }) else { return false }
        return !(asImage && safeImages.contains { starts(url, with: $0) })
    }

    /// ASCII letters match in either case; `prefix` is in lower case.
    private static func starts(_ url: some Collection<UInt8>, with prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { prefix in
            var count = 0
            for (byte, expected) in zip(url, prefix) {
                guard byte == expected || byte.isASCIILetter && byte | 0x20 == expected else { return false }
                count += 1
            }
            return count == prefix.count
        }
    }
}
