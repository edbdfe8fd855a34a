/// The program's version, by Semantic Versioning.
enum Version {
    static let number = "0.1.0"
}
