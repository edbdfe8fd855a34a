/// What publishing did. The marker file is in none of the counts.
public struct Publication: Sendable {
    /// Files whose bytes are new or have changed.
    public var written = 0
    /// Files that kept their bytes and times.
    public var unchanged = 0
    /// Those of them that were known to be unchanged, and were neither made nor read.
    public var known = 0
    /// Files of the derived folder; they are made anew each time, and are in none of the other counts of files.
    public var derived = 0
    /// Files of the old site that the new one does not have.
    public var removed = 0
    /// The size of all files but those known, in bytes.
    public var bytes = 0
    /// The bytes among them that were written; the others were linked.
    public var bytesWritten = 0
    /// Whether the output folder was replaced: false when it was up to date already, and nothing was touched.
    public var replaced = false
    /// Why the outgoing site could not be removed after the new one was in place; nil when it was. Worth a warning:
    /// the site is published, and the next build tries again.
    public var leftover: PublishingError?

    /// What did not have to be done: `unchanged` files are as they should be.
    public init(unchanged: Int = 0) { self.unchanged = unchanged }
}
