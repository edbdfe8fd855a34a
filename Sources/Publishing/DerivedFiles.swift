/// The files of a derived folder in the stage: made by somebody else, and from then on treated like our own.
struct DerivedFiles {
    let stage: Stage
    let scan: Scan?
    /// How many there are.
    private(set) var count = 0
    /// Their size.
    private(set) var bytes = 0
    private(set) var findings: Set<Finding> = []

    private static let blockSize = 1 << 17

    /// Has `derived` made in the stage, gives its files and folders the published modes, and looks through them all.
    init(_ derived: DerivedFolder, in stage: Stage, scan: Scan?) throws(PublishingError) {
        self.stage = stage
        self.scan = scan
        do { try derived.make(stage.work.path(of: WorkFolder.new)) } catch {
            throw .contents(path: derived.name, error)
        }
        var folders = [derived.name]
        while let path = folders.popLast() {
            guard let folder = try stage.work.folder(WorkFolder.new + "/" + path) else {
                throw .contents(path: derived.name, DerivedFolderProblem.missing)
            }
            try folder.setPublishedMode()
            try folder.forEachEntry { (name, kind) throws(PublishingError) in
                let inner = "\(path)/\(name ?? "\u{FFFD}")"
                switch (name, kind) {
                case (let name?, .file): try take(FilePlace(folder, name), inner)
                case (.some, .folder): folders.append(inner)
                default: throw .contents(path: derived.name, DerivedFolderProblem.notAFile(inner))
                }
            }
        }
        guard count > 0 else { throw .contents(path: derived.name, DerivedFolderProblem.missing) }
    }

    private mutating func take(_ place: FilePlace, _ path: String) throws(PublishingError) {
        guard let file = try place.open() else { throw place.failure(.open) }
        try file.setMode(FileStatus.fileMode, at: place)
        count += 1
        var fileScan = scan.map { FileScan($0, path: path) }
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        while true {
            let size = try file.fill(&block, upTo: block.count, at: place)
            if size == 0 { break }
            bytes += size
            fileScan?.append(block[..<size])
        }
        fileScan?.lookThrough()
        if let fileScan { findings.formUnion(fileScan.findings) }
    }
}
