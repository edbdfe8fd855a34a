/// What an output folder holds before a build, against what is planned. Only names are read.
struct PreviousSite: Sendable {
    /// The folder itself; nil where there is none, or an empty one.
    let root: Folder?
    /// For each planned file, whether there is a regular file of its very path.
    private(set) var holds: [Bool]
    /// The number of files, links and the like that are not planned.
    private(set) var stale = 0
    /// Whether a folder is not planned, or does not have the published mode.
    private var hasStrayFolder = false

    /// Whether nothing has to go.
    var isAllPlanned: Bool { stale == 0 && !hasStrayFolder }

    /// Lists `root`, without recursion.
    ///
    /// - Parameter remade: a folder in it that is made anew whatever it holds, and is left out of account.
    init(of root: Folder?, for plan: SitePlan, remade: String? = nil) throws(PublishingError) {
        self.root = root
        holds = [Bool](repeating: false, count: plan.files.count)
        guard let root else { return }
        // Folders yet to list, with their positions among the planned folders, if they have one.
        var open: [(path: String, planned: Int?)] = [("", 0)]
        while let (path, planned) = open.popLast() {
            guard let folder = path.isEmpty ? root : try root.folder(path) else {
                hasStrayFolder = true
                continue
            }
            if planned == nil { hasStrayFolder = true }
            if try folder.status().permissions != FileStatus.folderMode { hasStrayFolder = true }
            try folder.forEachEntry { (name, kind) throws(PublishingError) in
                if path.isEmpty, let remade, name == remade { return }
                if kind == .folder {
                    guard let name else { return hasStrayFolder = true }
                    let inner = planned.flatMap { plan.folder(named: name, in: $0) }
                    open.append((path.isEmpty ? name : path + "/" + name, inner))
                } else if kind == .file, let name, let planned, let file = plan.file(named: name, in: planned) {
                    holds[file] = true
                } else {
                    stale += 1
                }
            }
        }
    }
}
