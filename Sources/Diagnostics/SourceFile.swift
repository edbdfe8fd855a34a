/// A file as it was read: what places count in and printers show.
public struct SourceFile: Hashable, Sendable {
    /// The path from the site's folder, with `/` between names whatever the system.
    public let path: String

    /// The bytes as they are on disk. They need not be UTF-8, for that may be the finding.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// All files of a run, each at the number that its ``FileID`` gives.
public struct SourceFiles: Sendable {
    /// The files in the order of their numbers, which is that of their paths.
    public let all: [SourceFile]

    /// Takes the files in the order in which they were numbered.
    public init(_ all: [SourceFile]) { self.all = all }

    /// The file with this number, which must be one of this run's.
    public subscript(file: FileID) -> SourceFile { all[Int(file.index)] }
}
