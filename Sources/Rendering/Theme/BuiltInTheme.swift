/// The theme inside this program, for those who want to change a part of it.
public enum BuiltInTheme {
    /// Its files by their path in `templates/`, in the order of their paths.
    public static var files: [(path: String, bytes: [UInt8])] { ThemeFile.builtIn().map { ($0.path, $0.bytes) } }

    /// A file by its path, `partials/footer.mustache`, or by what templates call it, `partials/footer`.
    public static func file(_ name: String) -> (path: String, bytes: [UInt8])? {
        files.first { $0.path == name || $0.path == name + ".mustache" }
    }
}
