#if os(Linux)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The kernel's watches over a set of places, as these stand on disk when it is made.
struct FolderWatches {
    /// What became of a place.
    enum Sight: Equatable {
        /// A file, whole: it was closed after writing, or moved here.
        case settled(String)
        /// A file that may be half written, or half replaced: made, added to, taken away.
        case unsettled(String)
        /// Folders are not what they were.
        case folders
    }

    private let inotify: Inotify
    private let ignoring: @Sendable (String) -> Bool
    /// The names that matter in a folder; nil where all do.
    private var names: [String: Set<String>?] = [:]
    /// The roots of trees: one that comes or goes takes all that is below with it.
    private var roots: Set<String> = []
    /// Whether a place cannot even be waited for, because its folder is not there.
    private(set) var isBlind = false

    var descriptor: Int32 { inotify.descriptor }

    init(_ places: WatchedPlaces, ignoring: @escaping @Sendable (String) -> Bool) throws(CannotWatch) {
        inotify = try Inotify()
        self.ignoring = ignoring
        for tree in places.trees.sorted() {
            try wait(for: tree, isRoot: true)
            guard let real = RealPath.of(tree) else { continue }
            if real != tree { try wait(for: real, isRoot: true) }
            try watch(below: real)
        }
        for file in places.files.sorted() {
            try wait(for: file, isRoot: false)
            if let real = RealPath.of(file), real != file { try wait(for: real, isRoot: false) }
        }
    }

    /// Watches a place's name in the folder that it stands in.
    private mutating func wait(for path: String, isRoot: Bool) throws(CannotWatch) {
        let (parent, name) = RealPath.split(path)
        guard let folder = RealPath.of(parent) else {
            isBlind = true
            return
        }
        try inotify.watch(folder)
        let place = folder == "/" ? "/" + name : folder + "/" + name
        if isRoot { roots.insert(place) }
        // A link to nothing is here, but what it waits for may come anywhere.
        var status = stat()
        if RealPath.of(place) == nil, lstat(place, &status) == 0 { isBlind = true }
        if names[folder] == nil { names[folder] = .some([name]) } else { names[folder]??.insert(name) }
    }

    private mutating func watch(below root: String) throws(CannotWatch) {
        var open = [root]
        while let folder = open.popLast() {
            // The watch comes first: what is made in between is seen at least once.
            try inotify.watch(folder)
            names[folder] = .some(nil)
            guard let stream = opendir(folder) else { continue }
            defer { closedir(stream) }
            while let item = readdir(stream) {
                let name = withUnsafePointer(to: &item.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != "..", !ignoring(name) else { continue }
                let type = Int32(item.pointee.d_type)
                var status = stat()
                let isFolder =
                    type == Int32(DT_DIR)
                    || type == Int32(DT_UNKNOWN) && lstat(folder + "/" + name, &status) == 0
                        && status.st_mode & S_IFMT == S_IFDIR
                if isFolder { open.append(folder + "/" + name) }
            }
        }
    }

    /// What has happened since the last call.
    func sights() -> [Sight] {
        guard let events = inotify.events() else { return [.folders] }
        return events.compactMap(sight)
    }

    private func sight(_ event: Inotify.Event) -> Sight? {
        if event.name.isEmpty { return event.has(UInt32(IN_DELETE_SELF), UInt32(IN_MOVE_SELF)) ? .folders : nil }
        guard let expected = names[event.folder], !ignoring(event.name) else { return nil }
        if let expected, !expected.contains(event.name) { return nil }
        let path = event.folder == "/" ? "/" + event.name : event.folder + "/" + event.name
        if roots.contains(path) || event.has(UInt32(IN_ISDIR)) { return .folders }
        return event.has(UInt32(IN_CLOSE_WRITE), UInt32(IN_MOVED_TO), UInt32(IN_ATTRIB))
            ? .settled(path) : .unsettled(path)
    }
}
#endif
