/// The new site as it is being made, in a work folder. Its folders are made when the first file needs them, so that
/// a build that changes nothing makes none.
struct Stage: Sendable {
    let work: Folder
    let plan: SitePlan
    let previous: PreviousSite
    let faults: FaultInjection

    /// The folder at `index` of the plan's folders, made if need be with all that hold it.
    func folder(_ index: Int) throws(PublishingError) -> Folder {
        let path = plan.folders[index].path
        let whole = path.isEmpty ? WorkFolder.new : WorkFolder.new + "/" + path
        if let folder = try work.folder(whole) { return folder }
        var made = ""
        for component in whole.split(separator: "/") {
            made += made.isEmpty ? component : "/" + component
            _ = try work.makeFolder(made)
        }
        guard let folder = try work.folder(whole) else { throw work.failure(.open, whole) }
        return folder
    }

    /// The old site's counterpart of that folder.
    func previousFolder(_ index: Int) throws(PublishingError) -> Folder? {
        let path = plan.folders[index].path
        return path.isEmpty ? previous.root : try previous.root?.folder(path)
    }
}

/// The folders in which one thread last worked: it stays in them for many files, and each thread holds two open
/// folders at most, however many the site has.
struct CurrentFolders {
    private var current: (index: Int, folder: Folder)?
    private var previous: (index: Int, folder: Folder?)?

    /// The stage's folder at `index` of the plan's folders.
    mutating func new(_ index: Int, in stage: Stage) throws(PublishingError) -> Folder {
        if let current, current.index == index { return current.folder }
        let folder = try stage.folder(index)
        current = (index, folder)
        return folder
    }

    /// The old site's.
    mutating func old(_ index: Int, in stage: Stage) throws(PublishingError) -> Folder? {
        if let previous, previous.index == index { return previous.folder }
        let folder = try stage.previousFolder(index)
        previous = (index, folder)
        return folder
    }
}
