/// A footnote that is defined and referred to.
public struct Footnote: DocumentItem {
    let part: Part
    public init(_ part: Part) { self.part = part }
    private var record: Storage.FootnoteRecord { part.storage.footnotes[part.number] }

    /// From 1, in the order of first reference.
    public var number: Int { part.number + 1 }
    /// What its author calls it.
    public var label: String { String(decoding: part.storage.strings[record.label.range], as: UTF8.self) }
    /// The place in the file of `[^label]:`.
    public var range: Range<Int> { record.source.range }
    /// How often it is referred to.
    public var referenceCount: Int { Int(record.references) }
}
