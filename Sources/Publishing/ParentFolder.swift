#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder that holds the output folder, made if need be. What was made and is empty at the end is removed again,
/// so that a failed build leaves nothing.
struct ParentFolder: ~Copyable, Sendable {
    let folder: Folder
    private let made: [String]

    /// Opens the parent of the output folder at `location`, after making what it lacks.
    init(of location: OutputLocation) throws(PublishingError) {
        var made: [String] = []
        do throws(PublishingError) {
            var path = location.existingParent
            for name in location.missingParents {
                path = path == "/" ? "/" + name : path + "/" + name
                guard mkdir(path, 0o777) == 0 else {
                    if errno == EEXIST { continue }
                    throw PublishingError.system(SystemFailure(.create, path, code: errno))
                }
                made.append(path)
            }
            folder = try Folder(at: path)
            self.made = made
        } catch {
            ParentFolder.remove(made)
            throw error
        }
    }

    deinit { ParentFolder.remove(made) }

    /// Removes those folders that are empty: a published site's are not, and stay.
    private static func remove(_ made: [String]) {
        for path in made.reversed() { rmdir(path) }
    }
}
