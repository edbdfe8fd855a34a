/// The files to publish as a tree of folders, every path checked: no two can meet on any file system.
struct SitePlan: Sendable {
    /// Limits of the file systems in use: ext4, APFS, NTFS and tmpfs allow 255 bytes or more in a name; Darwin's
    /// system calls take 1,023 in a path.
    static let longestComponent = 255
    static let longestPath = 1023

    struct File: Sendable {
        /// Relative to the output folder.
        var path: String
        /// The position of its folder in `folders`.
        var folder: Int
        var contents: PublishedFile.Contents
        var isKnown: Bool

        /// The last component of its path.
        var name: String {
            path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
        }
    }

    struct Folder: Sendable {
        /// Relative to the output folder; empty for that folder itself.
        var path: String
        /// What is in it, by folded name.
        var entries: [String: Entry] = [:]
    }

    /// One name in a folder: the position of a file in `files`, or of a folder in `folders`, which `path` is the
    /// first to need. Folders are few, and boxed, so that files stay small.
    enum Entry: Sendable {
        case file(Int)
        indirect case folder(Int, name: String, path: String)
    }

    /// The marker, then the others in the order given.
    private(set) var files: [File] = []
    /// The position of the marker, in `order` too.
    static let marker = 0
    /// Where the file at `index`, no marker, stands among those given.
    static func given(_ index: Int) -> Int { index - 1 }
    /// Positions in `files`, those of one folder together, folders in the order in which they first occur: a thread
    /// that works along this list seldom changes folder.
    private(set) var order: [Int] = []
    /// Each after the one that holds it; the first is the output folder.
    private(set) var folders = [Folder(path: "")]

    /// Plans `published`, or reports the problems of all paths.
    init(_ published: [PublishedFile]) throws(PublishingError) {
        var problems: [PathProblem] = []
        files.reserveCapacity(published.count + 1)
        add(PublishedFile(path: Marker.name) { $0 += Marker.contents }, &problems)
        var last = (prefix: Substring(""), folder: 0)
        for file in published {
            if let reason = PathProblem.Reason(ofLoneOutputPath: file.path) {
                problems.append(PathProblem(path: file.path, reason: reason))
            } else {
                add(file, &problems, after: &last)
            }
        }
        guard problems.isEmpty else { throw .paths(problems) }
        order = orderByFolder()
    }

    /// The file named `name` in the folder at `folder` of `folders`, if one is planned.
    func file(named name: String, in folder: Int) -> Int? {
        guard case .file(let index)? = folders[folder].entries[name.foldedName], files[index].name == name else {
            return nil
        }
        return index
    }

    /// The folder named `name` in the folder at `folder` of `folders`, if one is planned.
    func folder(named name: String, in folder: Int) -> Int? {
        guard case .folder(let index, name, _)? = folders[folder].entries[name.foldedName] else { return nil }
        return index
    }
}

extension SitePlan {
    private mutating func add(_ file: PublishedFile, _ problems: inout [PathProblem]) {
        var last = (prefix: Substring(""), folder: 0)
        add(file, &problems, after: &last)
    }

    /// Adds a file, or the one problem of its path; `last` is the folder of the file before, often its own.
    private mutating func add(
        _ file: PublishedFile, _ problems: inout [PathProblem], after last: inout (prefix: Substring, folder: Int)
    ) {
        let path = file.path
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let prefix = slash.map { path[..<$0] } ?? ""
        if prefix != last.prefix {
            var folder = 0
            for component in prefix.split(separator: "/") {
                guard let inner = subfolder(String(component), of: folder, for: path, &problems) else { return }
                folder = inner
            }
            last = (prefix, folder)
        }
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        let folder = last.folder
        switch folders[folder].entries.updateValue(.file(files.count), forKey: name.foldedName) {
        case nil:
            files.append(File(path: path, folder: folder, contents: file.contents, isKnown: file.isKnown))
        case .file(let index)?:
            folders[folder].entries[name.foldedName] = .file(index)
            problems.append(PathProblem(path: path, reason: clash(of: path, with: index)))
        case .folder(let index, let name, let other)?:
            folders[folder].entries[name.foldedName] = .folder(index, name: name, path: other)
            problems.append(PathProblem(path: path, reason: .fileAndFolder(with: other)))
        }
    }

    /// Why no file can be at `path` beside the one at `index`, which has the same name to some file system.
    private func clash(of path: String, with index: Int) -> PathProblem.Reason {
        if index == SitePlan.marker { return .reserved }
        let other = files[index].path
        return other.utf8.elementsEqual(path.utf8) ? .duplicate : .sameName(as: other)
    }

    /// The folder `name` of a folder, made where there is none yet; nil, and a problem, where `path` cannot go.
    private mutating func subfolder(
        _ name: String, of folder: Int, for path: String, _ problems: inout [PathProblem]
    ) -> Int? {
        switch folders[folder].entries[name.foldedName] {
        case .folder(let index, let known, let other)?:
            if known.utf8.elementsEqual(name.utf8) { return index }
            problems.append(PathProblem(path: path, reason: .sameName(as: other)))
            return nil
        case .file(let index)?:
            let reason: PathProblem.Reason =
                index == SitePlan.marker ? .reserved : .fileAndFolder(with: files[index].path)
            problems.append(PathProblem(path: path, reason: reason))
            return nil
        case nil:
            let parent = folders[folder].path
            folders.append(Folder(path: parent.isEmpty ? name : parent + "/" + name))
            folders[folder].entries[name.foldedName] = .folder(folders.count - 1, name: name, path: path)
            return folders.count - 1
        }
    }

    /// The positions of the files, those of one folder together, otherwise in the order given.
    private func orderByFolder() -> [Int] {
        var next = [Int](repeating: 0, count: folders.count + 1)
        for file in files { next[file.folder + 1] += 1 }
        for folder in folders.indices { next[folder + 1] += next[folder] }
        var order = Array(files.indices)
        for (index, file) in files.enumerated() {
            order[next[file.folder]] = index
            next[file.folder] += 1
        }
        return order
    }
}
