import BriefingModel
import Diagnostics
import Reading

/// The paths at which a site will publish pages, and what else wants to stand there.
///
/// Pages cannot collide with pages, for each kind has a folder of its own and ids are unique; but a file that is
/// published as it is may take a page's place, and so may an old path that leads to a new one. Names that differ in
/// case only are one name to some file systems.
struct OutputPaths {
    private let ids: Ids

    init(ids: Ids) { self.ids = ids }

    /// Checks the files published as they are, then the site's old paths.
    func check(_ site: ReadSite, aliases: [SiteRecord.Alias], _ report: inout Report) {
        var taken: [String: Place] = [:]
        let files =
            site.assets.isEmpty
            ? [:]
            : Dictionary(
                site.records.map { (site.files[$0.file].path, $0.file) }, uniquingKeysWith: { first, _ in first })
        for asset in site.assets {
            guard let file = files["content/" + asset.path] else { continue }
            let place = Place(file: file, range: 0..<0)
            let path = asset.path.lowercased()
            if ReservedPaths.contains(path, isAsset: true) { report(.reservedOutput(path), at: place) }
            for path in Self.pathAndFolders(of: path) {
                if let page = page(at: path) { report(.collidingOutput(path), at: place, others: [page]) }
            }
            if let other = taken.updateValue(place, forKey: asset.path.lowercased()) {
                report(.collidingOutput(asset.path), sharedBy: [other, place])
            }
        }
        for alias in aliases { check(alias, taken: &taken, &report) }
    }

    private func check(_ alias: SiteRecord.Alias, taken: inout [String: Place], _ report: inout Report) {
        let path = alias.from.value + ".html"
        if ReservedPaths.contains(path) {
            report(.reservedOutput(path), at: alias.from.place)
        } else if let page = page(at: path) ?? taken[path] {
            report(.collidingOutput(path), at: alias.from.place, others: [page])
        }
        taken[path] = alias.from.place
        // Paths deeper down, and those of lists by date, are the theme's to make.
        let parts = alias.to.value.split(separator: "/").map(String.init)
        if parts.count == 1, !ReservedPaths.pages.contains(alias.to.value) {
            report(.missingPage(alias.to.value, known: ReservedPaths.pages), at: alias.to.place)
        } else if parts.count == 2, let kind = ReservedPaths.kinds.first(where: { $0.plural == parts[0] }),
            !ids[kind].knows(parts[1]), !ids.unread.contains(kind)
        {
            report(.missingPage(alias.to.value, known: ids[kind].ids.map { "\(parts[0])/\($0)" }), at: alias.to.place)
        }
    }

    /// Where the record is written whose page, a part of it, or a redirect from a former id stands at `path`.
    private func page(at path: String) -> Place? {
        let parts = path.split(separator: "/")
        guard let kind = ReservedPaths.kinds.first(where: { $0.plural == parts.first ?? "" }),
            let last = parts.last, last.hasSuffix(".html")
        else { return nil }
        let name = last.dropLast(".html".count)
        switch parts.count {
        case 2: return ids[kind].page(String(name))
        // `claims/<id>/2.html`
        case 3 where kind != .article && name.allSatisfy(\.isNumber): return ids[kind].page(String(parts[1]))
        default: return nil
        }
    }

    /// `a`, `a/b` and `a/b/c` of `a/b/c`: a file can no more stand where a folder must be.
    private static func pathAndFolders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } + [path]
    }
}
