/// YAML 1.1 as an author writes it: a tree in which every key and every value knows its place in the file.
///
/// libyaml reads; this module adds exact UTF-8 byte ranges, leaves every scalar as the text it is (no dates, octals
/// or `no` turned into something else), and refuses what annotations have no use for: anchors, aliases, merge keys,
/// tags, keys that are not plain text, and more than one document.
///
/// ```swift
/// let document = YAML.parse(file[4..<200])   // the front matter between its fences
/// document.root                              // the tree, or nil if there is nothing
/// document.problems                          // what is wrong, in the order of the file
/// ```
public enum YAML {
    /// How deeply sequences and mappings may nest. What is deeper ends the block with a problem.
    public static let maximumDepth = 64

    /// How many problems are reported in one block. One more ends the block.
    public static let maximumProblems = 200

    /// How many bytes of white space may follow each other inside a block.
    ///
    /// libyaml clears a buffer as long as the longest such run after every word, so that without a limit a file
    /// of blanks and words would cost the square of its size.
    public static let maximumWhiteSpace = 1024

    /// Reads one block of YAML in time linear in its length.
    ///
    /// All ranges in the result are indices of `block`. Pass a slice of the whole file, and they are places in it.
    /// It never throws: what cannot be read is a problem with a range.
    ///
    /// - Parameter block: UTF-8 text without the fences of front matter. A byte order mark at its start is skipped.
    public static func parse(_ block: ArraySlice<UInt8>) -> Document {
        let screened = ScreenedText(block)
        guard screened.isReadable else {
            return Document(root: nil, problems: screened.problems, isComplete: false)
        }
        return screened.text.withUnsafeBufferPointer { buffer in
            guard let events = EventReader(buffer) else {
                let problem = Problem(
                    .syntax("there is not enough memory to read this"), at: block.startIndex..<block.startIndex)
                return Document(root: nil, problems: [problem], isComplete: false)
            }
            var builder = TreeBuilder(screened, events)
            return builder.document()
        }
    }
}
