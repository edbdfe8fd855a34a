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
        if let changed, let positions = previous.positionsStillListed(changed) {
            return reread(previous, at: positions)
        }
        let items = try list()
        let known = items.indices.map { position -> Result? in
            guard position < previous.items.count, previous.items[position] == items[position] else { return nil }
            return previous.result(at: position)
        }
        let doubtful = items.indices.filter { position in
            known[position] == nil
                || changed.map { $0.contains(items[position].absolute) || items[position].isLink } ?? true
        }
        var now = known
        for (position, result) in zip(doubtful, fresh(items, at: doubtful, known)) { now[position] = result }
        let differs =
            items.count != previous.items.count
            || doubtful.contains { Self.differ(items[$0], known[$0], now[$0]) }
        return differs ? assemble(items, now.compactMap(\.self)) : nil
    }

    /// The same where the list of files is what it was: all but the files at `positions` is shared with `previous`.
    private func reread(_ previous: ReadSite, at positions: [Int]) -> ReadSite? {
        let known = Dictionary(uniqueKeysWithValues: positions.map { ($0, previous.result(at: $0)) })
        let now = results(positions.count) { number in
            let position = positions[number]
            return Self.read(previous.items[position], as: FileID(position), known: known[position])
        }
        var files = previous.files.all
        var records = previous.records
        var differs = false
        for (position, result) in zip(positions, now)
        where Self.differ(previous.items[position], known[position], result) {
            differs = true
            files[position] = SourceFile(path: files[position].path, bytes: result.bytes)
            records[position] = result.records
        }
        guard differs else { return nil }
        return ReadSite(
            files: SourceFiles(files), records: records, assets: previous.assets,
            diagnostics: diagnostics(of: records, previous.items), items: previous.items)
    }

    private func fresh(_ items: [Listing.Item], at positions: [Int], _ known: [Result?]) -> [Result] {
        results(positions.count) { number in
            let position = positions[number]
            return Self.read(items[position], as: FileID(position), known: known[position])
        }
    }

    /// Whether a file says something else than before. Nobody reads what an asset holds: that it was written is all
    /// there is to know.
    private static func differ(_ item: Listing.Item, _ old: Result?, _ new: Result?) -> Bool {
        item.content == .asset || old?.bytes != new?.bytes || old?.records.diagnostics != new?.records.diagnostics
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
    /// What the file at a number said.
    fileprivate func result(at position: Int) -> SiteReader.Result {
        SiteReader.Result(bytes: files[FileID(position)].bytes, records: records[position])
    }

    /// The numbers of the files at `paths`, and of all links, whose targets may be among them; nil where one came, went
    /// or became something else, so that the list is another.
    fileprivate func positionsStillListed(_ paths: Set<String>) -> [Int]? {
        let positions = items.indices.filter { items[$0].isLink || paths.contains(items[$0].absolute) }
        let listed = positions.map { items[$0] }.filter { paths.contains($0.absolute) }
        let others = paths.subtracting(listed.map(\.absolute))
        let isSame =
            listed.allSatisfy { $0.entry == .file && !$0.isLink && FolderWalk.isFile($0.absolute) }
            && others.allSatisfy { !FolderWalk.isThere($0) }
        return isSame ? positions : nil
    }
}
