/// Finds bytes that are not UTF-8.
enum MalformedUTF8 {
    /// The first ill-formed sequence in `bytes`; nil if all is well-formed.
    static func first(in bytes: [UInt8]) -> Range<Int>? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }
}
