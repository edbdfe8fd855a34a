import CCmark

extension Document {
    /// The version of libcmark that parses: another may read a text otherwise.
    public static var libraryVersion: String { String(cString: cmark_version_string()) }
}
