import CommonMark
import YAML

extension SiteReader {
    /// The libraries of the system that read, with their versions.
    public static var libraries: String {
        "libcmark \(CommonMark.Document.libraryVersion), libyaml \(YAML.libraryVersion)"
    }
}
