import Diagnostics

/// The files of a site's own theme, in `templates/` beside `content/`.
public struct TemplateFolder: Sendable {
    /// The files by their path in `templates/`, in path order.
    public let files: [(path: String, bytes: [UInt8])]
    /// Why a file of it was not read.
    public let failures: [(path: String, reason: String)]

    /// Reads the folder; one that is not there is empty.
    ///
    /// - Parameter root: the folder that holds `content/`.
    public init(root: String) {
        var files: [(path: String, bytes: [UInt8])] = []
        var failures: [(path: String, reason: String)] = []
        if let folder = SiteReader.realPath(root + "/templates") {
            let walk = FolderWalk(folder, boundary: folder)
            failures += walk.failures
            for (path, entry) in walk.entries {
                switch entry {
                case .linkOut(let target):
                    failures.append((path, "it is a symbolic link out of the folder, to '\(target)'"))
                case .brokenLink: failures.append((path, "it is a symbolic link to nothing"))
                case .linkToFolder: failures.append((path, "it is a symbolic link to a folder"))
                case .special: failures.append((path, "it is no file"))
                case .file:
                    do {
                        files.append((path, try FileBytes.read(folder + "/" + path, limit: SiteReader.largestFile)))
                    } catch {
                        failures.append((path, error.reason))
                    }
                }
            }
        }
        self.files = files
        self.failures = failures
    }
}
