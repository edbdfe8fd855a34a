/// One file of a site: where it goes, and how its bytes come about.
public struct PublishedFile: Sendable {
    /// How a file's bytes come about.
    public enum Contents: Sendable {
        /// A page made on demand: the closure appends its bytes to an empty buffer, which is reused for the next page.
        ///
        /// It is called once per build, at the same time as other pages' closures on other threads. One closure may make
        /// all pages: it is told which, by its position among the files to publish, and on which thread, by a number
        /// below the count of jobs.
        case page(@Sendable (inout [UInt8], _ position: Int, _ thread: Int) throws -> Void)
        /// The bytes of an existing regular file, named by a path that is absolute or relative to the current folder;
        /// symbolic links are followed. It is read in pieces, so it may be of any size.
        case copy(of: String)
    }

    /// Where the file goes, relative to the output folder, with `/` between components: `claims/no-harm.html`.
    ///
    /// At most 1,023 UTF-8 bytes, 255 in each component; `PathProblem.Reason` lists what else is refused.
    public var path: String
    /// How its bytes come about.
    public var contents: Contents
    /// Whether the file that stands there, if there is one, is known to have the bytes that the page would have, to be
    /// published with the right mode, and to have been scanned: then it is neither made nor read.
    public var isKnown = false

    /// A file at `path` with `contents`.
    public init(path: String, contents: Contents) {
        self.path = path
        self.contents = contents
    }

    /// A page at `path` whose bytes `render` appends to an empty buffer.
    public init(path: String, render: @escaping @Sendable (inout [UInt8]) throws -> Void) {
        self.init(path: path, contents: .page { bytes, _, _ in try render(&bytes) })
    }

    /// A copy, at `path`, of the existing file at `source`.
    public init(path: String, copying source: String) {
        self.init(path: path, contents: .copy(of: source))
    }
}
