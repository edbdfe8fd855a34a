/// A path that cannot be published, and why.
public struct PathProblem: Hashable, Sendable {
    /// Why a path cannot be published.
    public enum Reason: Hashable, Sendable {
        /// It is empty.
        case empty
        /// It begins with `/`.
        case absolute
        /// It ends in `/` or has `//` in it.
        case emptyComponent
        /// A component is `.` or `..`.
        case dots
        /// It has a backslash, which some systems take for a separator.
        case backslash
        /// It has a control character: U+0000–U+001F or U+007F.
        case controlCharacter
        /// A component is longer than 255 UTF-8 bytes.
        case componentTooLong
        /// The whole is longer than 1,023 UTF-8 bytes.
        case tooLong
        /// It is the marker file's own name.
        case reserved
        /// Another file has this very path.
        case duplicate
        /// The path of another file differs only in case or in Unicode normalisation, which is one file to some
        /// file systems.
        case sameName(as: String)
        /// It needs a folder where another file stands, or the other way round.
        case fileAndFolder(with: String)
    }

    /// The path as given.
    public var path: String
    /// Why it cannot be published.
    public var reason: Reason

    /// A problem with `path`.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}
