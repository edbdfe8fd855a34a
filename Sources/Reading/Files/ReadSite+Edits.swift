import Diagnostics

extension ReadSite {
    /// The files that say something else than in what was read before, in order.
    ///
    /// - Returns: nil where files came or went, or became something else.
    public func editedFiles(since previous: ReadSite) -> [FileID]? {
        guard items == previous.items, records.count == previous.records.count else { return nil }
        return records.indices.map { FileID($0) }.filter { file in
            files[file].bytes != previous.files[file].bytes
                // What cannot be read may have another reason now.
                || records[Int(file.index)].diagnostics != previous.records[Int(file.index)].diagnostics
        }
    }

    /// Whether a file is an article now as before, with the same front matter to the byte: only its prose may differ.
    public func hasSameFrontMatter(_ file: FileID, as previous: ReadSite) -> Bool {
        let (old, new) = (previous.files[file].bytes, files[file].bytes)
        let end = FrontMatter(old).body.lowerBound
        return previous.records[Int(file.index)].article != nil && records[Int(file.index)].article != nil
            && FrontMatter(new).body.lowerBound == end && old[..<end] == new[..<end]
    }
}
