/// A link or an image, wherever its destination is written.
public struct Link: DocumentItem {
    let part: Part
    public init(_ part: Part) { self.part = part }
    private var record: Storage.LinkRecord { part.storage.links[part.number] }

    /// Its index in ``Document/links``.
    public var number: Int { part.number }

    public var isImage: Bool { record.flags.contains(.image) }
    /// Written as `<https://…>` or `<name@example.org>`.
    public var isAutolink: Bool { record.flags.contains(.autolink) }
    /// Written as `[text][label]`, `[label][]` or `[label]`, its destination defined elsewhere.
    public var isReference: Bool { record.flags.contains(.reference) }
    /// Written in the alternative text of an image, where it cannot be followed.
    public var isInsideImage: Bool { record.flags.contains(.insideImage) }

    /// Where it leads, escapes and character references resolved, not percent-encoded.
    public var destination: String { String(decoding: destinationUTF8, as: UTF8.self) }
    public var destinationUTF8: ArraySlice<UInt8> { part.storage.strings[record.destination.range] }

    /// Its title, or nil if it has none.
    public var title: String? {
        record.flags.contains(.titled)
            ? String(decoding: part.storage.strings[record.title.range], as: UTF8.self) : nil
    }

    /// Whether following it would run a script or read a file (`javascript:`, `vbscript:`, `file:`,
    /// `data:` but for the images that may be shown so). Such a destination is never rendered.
    public var isUnsafe: Bool { URLSafety.isUnsafe(destinationUTF8, asImage: isImage) }

    /// Its place in the file, from `[`, `![` or `<` to the end.
    public var range: Range<Int> { record.source.range }
    /// The place in the file of what stands between its brackets.
    public var innerRange: Range<Int> { record.inner.range }
    /// The place in the file of its destination, without `<` and `>`; nil if it is written elsewhere.
    public var destinationRange: Range<Int>? {
        record.flags.contains(.destinationHere) ? record.written.range : nil
    }

    /// The block that it stands in.
    public var textBlock: TextBlock { TextBlock(Part(storage: part.storage, number: Int(record.block))) }
    /// The byte offsets in that block's text which its content covers; empty for an image.
    public var textRange: Range<Int> { record.text.range }

    /// Its text, or an image's alternative text.
    public var text: String {
        String(
            decoding: isImage
                ? part.storage.strings[record.alternative.range]
                : textBlock.utf8.dropFirst(textRange.lowerBound).prefix(textRange.count), as: UTF8.self)
    }
}
