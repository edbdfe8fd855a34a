/// The file in an output folder's root that proves that a build made it. It has no times and no versions of programs
/// in it, so that the same site has the same bytes.
enum Marker {
    /// Its name.
    static let name = ".onrecord"

    /// What it begins with, whichever version wrote it.
    static let proof = Array("OnRecord output\n".utf8)

    /// All of it.
    static let contents =
        proof
        + Array(
            """
            This folder is a site built by onrecord. Each build replaces the whole folder,
            so keep nothing of your own here. Without this file a build refuses to do so.

            """.utf8)

    /// The folders in which version control systems keep their records: a build never removes them.
    static let records = [".git", ".hg", ".jj", ".svn"]

    /// Whether `folder` may be replaced: nil when it is empty or has a marker and no version control records.
    static func refusal(of folder: Folder) throws(PublishingError) -> PublishingError.Refusal? {
        var names: [String] = []
        try folder.forEachEntry { name, _ in names.append(name ?? "�") }
        if let records = records.first(where: names.contains) { return .workingCopy(records: records) }
        guard let example = names.min() else { return nil }
        return try isMarked(folder) ? nil : .notOurs(holding: example)
    }

    /// Whether `folder` has a marker: a regular file that begins with the proof.
    static func isMarked(_ folder: Folder) throws(PublishingError) -> Bool {
        let place = FilePlace(folder, name)
        guard try folder.status(of: name)?.kind == .file, let file = try place.open() else { return false }
        var start = [UInt8](repeating: 0, count: proof.count)
        return try file.fill(&start, upTo: proof.count, at: place) == proof.count && start == proof
    }
}
