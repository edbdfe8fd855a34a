/// A folder of the site whose files are made from the finished pages by another program, and of which nobody can say
/// beforehand what they are: a search index.
public struct DerivedFolder: Sendable {
    /// Its name at the top of the site, where nothing else may be planned.
    let name: String
    let make: @Sendable (_ site: String) throws -> Void

    /// A folder `name` that `make` leaves in the finished site, of which it is given the absolute path. It must not write
    /// anywhere else there: files that did not change are those of the old site.
    public init(name: String, make: @escaping @Sendable (_ site: String) throws -> Void) {
        self.name = name
        self.make = make
    }
}

/// Why a derived folder is not published although nothing failed.
enum DerivedFolderProblem: Error, CustomStringConvertible {
    case missing
    case notAFile(String)

    var description: String {
        switch self {
        case .missing: "it was not made, and nothing says why"
        case .notAFile(let path): "'\(path)' in it is neither a file nor a folder"
        }
    }
}
