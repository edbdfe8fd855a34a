/// The files of a site, from `content/` and `private/`.
struct Listing {
    struct Item: Sendable, Equatable {
        /// The path as messages show it, from the folder that holds `content/`.
        var shown: String
        /// The path from `content/` or `private/`.
        var inside: String
        var absolute: String
        var isPrivate: Bool
        var content: ContentFile
        var entry: FolderWalk.Entry
        /// Whether it is a symbolic link, so that its bytes stand under another name too.
        var isLink = false
        /// The system's reason why a folder could not be listed.
        var failure: String?

        /// The kinds of id that it may define, if it could be read: what has no place in a site, but the ending of
        /// a file that does, is most often such a file under the wrong name.
        var mayDefine: Set<RecordKind> {
            let endings = [".md", ".yml", ".yaml", ".json", ".markdown"]
            guard content == .unexpected, failure == nil, !endings.contains(where: inside.hasSuffix) else {
                return content.kinds
            }
            return []
        }
    }

    var items: [Item] = []

    /// Adds what is below `folder`, a real path.
    mutating func add(_ folder: String, shownAs name: String, isPrivate: Bool) {
        let walk = FolderWalk(folder, boundary: folder)
        for (path, entry) in walk.entries {
            items.append(
                Item(
                    shown: name + "/" + path, inside: path, absolute: folder + "/" + path, isPrivate: isPrivate,
                    content: ContentFile(path: path), entry: entry, isLink: walk.links.contains(path)))
        }
        for (path, reason) in walk.failures {
            items.append(
                Item(
                    shown: path.isEmpty ? name : name + "/" + path, inside: path, absolute: folder + "/" + path,
                    isPrivate: isPrivate, content: .unexpected, entry: .file, failure: reason))
        }
    }
}
