/// A heading.
public struct Heading: DocumentItem {
    let part: Part
    public init(_ part: Part) { self.part = part }
    private var record: Storage.HeadingRecord { part.storage.headings[part.number] }

    /// From 1 to 6.
    public var level: Int { Int(record.level) }
    /// The `id` of its element: made from its text in GitHub's manner, unique in the document,
    /// never empty, without colons or spaces. Empty if ``ParsingOptions/headingAnchors`` is off.
    public var slug: String { String(decoding: part.storage.strings[record.slug.range], as: UTF8.self) }
    public var textBlock: TextBlock { TextBlock(Part(storage: part.storage, number: Int(record.block))) }
    public var text: String { textBlock.text }
    /// Its place in the file.
    public var range: Range<Int> { textBlock.range }
}
