extension YAML {
    /// One block of YAML, read.
    public struct Document: Equatable, Sendable {
        /// The whole content; nil if there is none but blanks and comments, or if a problem came before it.
        public let root: Node?

        /// What is wrong, sorted by range.
        public let problems: [Problem]

        /// Whether the block was read to its end.
        ///
        /// If not, `root` holds what stands before the problem that ended it: what is there can be trusted, but
        /// nothing can be concluded from what is missing.
        public let isComplete: Bool
    }
}
