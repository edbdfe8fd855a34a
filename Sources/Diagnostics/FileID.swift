/// The number of a file in the list of files a run has read, in path order.
///
/// Numbers are given after the file list is sorted and before any file is read, so that files can be read in
/// parallel and still sort the same way whatever the thread count.
public struct FileID: Hashable, Comparable, Sendable {
    /// The position in the sorted list of files.
    public let index: Int32

    /// The file at `index` in the sorted list of files.
    public init(_ index: Int) { self.index = Int32(index) }

    public static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}
