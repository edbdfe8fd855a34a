#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension PublishingError: CustomStringConvertible {
    /// What went wrong and, where there is something, what to do about it.
    public var description: String {
        switch self {
        case .refused(let path, let refusal):
            "will not build into '\(path)': \(refusal)"
        case .busy(let path, let process?):
            "another build (process \(process)) is at work on '\(path)'; wait until it is done"
        case .busy(let path, nil):
            "another build is at work on '\(path)'; wait until it is done"
        case .paths(let problems):
            problems.map(\.description).joined(separator: "\n")
        case .contents(let path, let error):
            "cannot make '\(path)': \(error)"
        case .findings(let findings):
            findings.map(\.description).joined(separator: "\n")
        case .system(let failure):
            failure.description
        case .immovable(let path, let failure):
            """
            '\(path)' cannot be replaced as a whole (\(failure.reason)): it is a mount point, or comes from a lower \
            layer of a container's image; build into a folder inside it, or remove it first
            """
        case .stranded(let path, let old, let failure):
            """
            \(failure); the old site, moved aside, stands whole at '\(old)': \
            remove whatever is at '\(path)' and build again, or move it back by hand
            """
        case .withLeftover(let error, let leftover):
            "\(error)\n\(leftover); the next build will try again"
        }
    }
}

extension PublishingError.Refusal: CustomStringConvertible {
    /// The reason, and what to do about it.
    public var description: String {
        switch self {
        case .notAPath: "a path has at least one character, and no NUL"
        case .root: "it is the root of the file system"
        case .notAFolder: "it is not a folder"
        case .danglingLink: "it is a symbolic link to something that does not exist"
        case .holds(let protected): "it holds '\(protected)', which a build would remove; choose another folder"
        case .inside(let protected): "it is inside '\(protected)', which a build reads; choose another folder"
        case .notOurs(let name):
            """
            it was not made by onrecord ('\(name)' is in it, and no '\(Marker.name)' file), and a build would remove \
            what is there; choose another folder, or empty this one
            """
        case .workingCopy(let records):
            "it holds '\(records)', which a build would remove; build elsewhere and copy the site here"
        }
    }
}

extension PathProblem: CustomStringConvertible {
    /// The path and its problem.
    public var description: String { "cannot publish '\(PathProblem.printable(path))': \(reason)" }

    /// `path` with control characters made visible.
    private static func printable(_ path: String) -> String {
        let scalars = path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension PathProblem.Reason: CustomStringConvertible {
    /// The problem in words.
    public var description: String {
        switch self {
        case .empty: "the path is empty"
        case .absolute: "the path is absolute"
        case .emptyComponent: "the path has an empty component"
        case .dots: "the path has a '.' or '..' component"
        case .backslash: "the path has a backslash"
        case .controlCharacter: "the path has a control character"
        case .componentTooLong: "a component is longer than \(SitePlan.longestComponent) bytes"
        case .tooLong: "the path is longer than \(SitePlan.longestPath) bytes"
        case .reserved: "the name is reserved for the file that marks an output folder"
        case .duplicate: "there are two files of this path"
        case .sameName(let other): "some file systems do not tell it from '\(other)'"
        case .fileAndFolder(let other): "a file and a folder cannot have the same name; the other is '\(other)'"
        }
    }
}

extension Finding: CustomStringConvertible {
    /// The place and what was found.
    public var description: String {
        if let offset { "\(path), byte \(offset): \(message)" } else { "\(path), in its name: \(message)" }
    }
}

extension SystemFailure: CustomStringConvertible {
    /// What was attempted, on what, and the system's reason.
    public var description: String { "cannot \(operation.rawValue) '\(path)': \(reason)" }

    /// The system's own words for `code`, in English: the library sets no locale.
    public var reason: String { String(cString: strerror(code)) }
}
