/// The parts of one kind of a ``Document``, numbered from 0 in the order in which they are rendered.
public struct Items<Element: DocumentItem>: RandomAccessCollection, Sendable {
    let storage: Storage
    public let startIndex = 0
    public let endIndex: Int

    init(_ storage: Storage, count: Int) {
        self.storage = storage
        endIndex = count
    }

    public subscript(position: Int) -> Element {
        precondition(position >= 0 && position < endIndex, "no such part of the document")
        return Element(Part(storage: storage, number: position))
    }
}

/// A numbered part of a document, seen through the document that it is a part of.
public protocol DocumentItem: Sendable {
    init(_ part: Part)
}

/// Which part of which document.
public struct Part: Sendable {
    let storage: Storage
    let number: Int
}
