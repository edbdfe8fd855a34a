/// The files of a theme that are published as they stand, and which of them every page asks for.
///
/// A style sheet, a script or the icon that stands right in `assets/` is linked from every page and carries its
/// fingerprint in its name. Whatever is deeper, or of another kind, keeps its name, so that style sheets can name it.
struct ThemeAssets: Sendable {
    /// By the path that each is published at, in the order of the paths in `templates/`.
    let files: [(path: String, bytes: [UInt8])]
    /// `assets/style.css`, then the others in the order of their names, so that theirs is the last word.
    let stylesheets: [String]
    /// In the order of their names.
    let scripts: [String]
    /// The icon, where the theme has one.
    let favicon: String?
    /// The files whose names tell their contents.
    let fingerprinted: [String]

    private static let folder = "assets/"
    private static let firstStylesheet = folder + "style.css"
    private static let icon = folder + "favicon.svg"

    init(_ assets: [ThemeFile]) {
        let assets = assets.map { (file: $0, path: Self.path(of: $0)) }
        files = assets.map { ($0.path, $0.file.bytes) }
        func paths(_ suffix: String) -> [String] {
            let linked = assets.filter { Self.isLinked($0.file.path) && $0.file.path.hasSuffix(suffix) }
            let first = linked.filter { $0.file.path == Self.firstStylesheet }
            return (first + linked.filter { $0.file.path != Self.firstStylesheet }).map(\.path)
        }
        stylesheets = paths(".css")
        scripts = paths(".js")
        favicon = assets.first { $0.file.path == Self.icon }?.path
        fingerprinted = assets.filter { Self.isLinked($0.file.path) }.map(\.path)
    }

    private static func isLinked(_ path: String) -> Bool {
        let isInFolder = !path.dropFirst(folder.count).contains("/")
        return isInFolder && (path.hasSuffix(".css") || path.hasSuffix(".js") || path == icon)
    }

    /// `assets/style.css` becomes `assets/style.<fingerprint>.css`.
    private static func path(of file: ThemeFile) -> String {
        guard isLinked(file.path), let dot = file.path.lastIndex(of: ".") else { return file.path }
        return "\(file.path[..<dot]).\(Fingerprint.of(file.bytes))\(file.path[dot...])"
    }
}
