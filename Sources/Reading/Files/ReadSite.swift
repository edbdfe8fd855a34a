import Diagnostics

/// A site, read but not linked.
public struct ReadSite: Sendable {
    /// A file that is published as it is.
    public struct Asset: Hashable, Sendable {
        /// Its path from `content/`, and in the published site.
        public var path: String
        /// Its real path.
        public var location: String
    }

    /// Every file that was listed, by `FileID`; assets without their bytes.
    public let files: SourceFiles
    /// What each file says, in the same order.
    public let records: [FileRecords]
    public let assets: [Asset]
    /// Everything found while reading, sorted.
    public let diagnostics: [Diagnostic]
    /// What was listed, each at its number.
    let items: [Listing.Item]
}

extension ReadSite {
    /// The path of a file of the content, from `content/` on.
    public func contentPath(of file: FileID) -> String {
        let path = files[file].path.utf8
        return String(path[(path.firstIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.endIndex)...]) ?? ""
    }
}
