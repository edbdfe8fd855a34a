/// What is watched. A place need not be there: its coming is a change.
public struct WatchedPlaces: Equatable, Sendable {
    /// Folders, with all that is below them; links to folders below are not followed.
    public var trees: Set<String>
    /// Single files.
    public var files: Set<String>

    public init(trees: Set<String> = [], files: Set<String> = []) {
        self.trees = trees
        self.files = files
    }
}
