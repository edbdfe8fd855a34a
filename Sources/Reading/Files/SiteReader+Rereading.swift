import Diagnostics

extension SiteReader {
    /// Reads a site again after some of its files changed: what the others say is taken over.
    ///
    /// The result is what `read` would return. Only where the list of files is another are those behind a new or
    /// missing one parsed again, for places count files by number.
    ///
    /// - Parameters:
    ///   - previous: the site as it was read last, by the same reader.
    ///   - changed: the files that may differ since, by their real paths; nil where any may.
    /// - Returns: the site as it is now; nil if nothing in it differs.
    /// - Throws: `CannotRead` where there is no site any more.
    public func read(after previous: ReadSite, changed: Set<String>?) throws(CannotRead) -> ReadSite? {
        let stays = changed.map { previous.isStillListed($0) } ?? false
        let items = stays ? previous.items : try list()
        var differs = items.count != previous.items.count
        var known = [Result?](repeating: nil, count: items.count)
        var doubtful: [Int] = []
        for (position, item) in items.enumerated() {
            if position < previous.items.count, stays || previous.items[position] == item {
                known[position] = Result(
                    bytes: previous.files[FileID(position)].bytes, records: previous.records[position])
            }
            if known[position] == nil || changed.map({ $0.contains(item.absolute) || item.isLink }) ?? true {
                doubtful.append(position)
            }
        }
        let (before, positions) = (known, doubtful)
        let fresh = results(positions.count) { number in
            let position = positions[number]
            return Self.read(items[position], as: FileID(position), known: before[position])
        }
        for (position, result) in zip(positions, fresh) {
            let old = known[position]
            // Nobody reads what an asset holds: that it was written is all there is to know.
            differs =
                differs || items[position].content == .asset || old?.bytes != result?.bytes
                || old?.records.diagnostics != result?.records.diagnostics
            known[position] = result
        }
        return differs ? assemble(items, known) : nil
    }

    /// The folders that hold the files of a site, and that of its templates, as far as they are there: real paths.
    public var folders: (content: String?, private: String?, templates: String?) {
        (
            Self.realPath(root + "/content"), Self.realPath(privateFolder ?? root + "/private"),
            Self.realPath(root + "/templates")
        )
    }

    /// Whether files and folders of that name are none of a site: hidden ones, and editors' backups.
    public static func passesOver(_ name: String) -> Bool { FolderWalk.passesOver(name) }
}

extension ReadSite {
    /// Whether each of `paths` is a file of the list still, or is in none: then the list is what it was.
    fileprivate func isStillListed(_ paths: Set<String>) -> Bool {
        let listed = items.filter { paths.contains($0.absolute) }
        guard listed.allSatisfy({ $0.entry == .file && !$0.isLink && FolderWalk.isFile($0.absolute) }) else {
            return false
        }
        return paths.subtracting(listed.map(\.absolute)).allSatisfy { !FolderWalk.isThere($0) }
    }
}
