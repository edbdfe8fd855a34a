/// From bytes to a ``Storage``, step by step:
///
/// 1. what is not UTF-8 is replaced (``UTF8Repair``);
/// 2. footnotes are lifted out, for libcmark takes `[^1]: word` for a link's definition
///    (``FootnoteLifter``);
/// 3. tables are lifted out, for libcmark would parse them as one paragraph (``TableLifter``);
/// 4. libcmark parses what is left, and the ``Reader`` reads its tree.
///
/// The usual document needs none of the first three and is parsed once, where it lies.
enum Parser {
    static func parse(_ bytes: Bytes, offset: Int, options: ParsingOptions) -> Storage {
        var body = bytes
        var prepared = PreparedSource(offset: offset)
        // libcmark skips one byte order mark.
        while body.starts(with: [0xEF, 0xBB, 0xBF]) {
            body = body[slice: 3..<body.count]
            prepared = PreparedSource(offset: offset + bytes.count - body.count)
        }
        guard bytes.count <= Document.sizeLimit, offset <= Int(UInt32.max) - Document.sizeLimit else {
            return tooLarge(offset: offset, count: bytes.count)
        }
        UTF8Repair.repair(body, &prepared)
        if options.footnotes { prepared.rewrite(body) { FootnoteLifter.lift($0, &$1) } }
        if options.tables { prepared.rewrite(body) { TableLifter.lift($0, &$1) } }
        return prepared.withBytes(body) { buffer in
            let tree = CmarkTree(parsing: buffer)
            var reader = Reader(prepared, buffer: buffer, options: options)
            reader.read(tree)
            return Storage(reader.builder)
        }
    }

    private static func tooLarge(offset: Int, count: Int) -> Storage {
        var builder = DocumentBuilder()
        builder.report(
            .tooLarge, at: offset..<offset,
            "\(count) bytes of Markdown are more than the \(Document.sizeLimit) that are read")
        return Storage(builder)
    }
}

extension Document {
    /// How many bytes of Markdown are read at most: 256 MiB.
    public static let sizeLimit = 1 << 28
}
