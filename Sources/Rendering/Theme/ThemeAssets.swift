/// The files of a theme that are published as they stand, and which of them every page asks for.
///
/// A style sheet, a script or the icon that stands right in `assets/` is linked from every page and carries its
/// fingerprint in its name. Whatever is deeper, or of another kind, keeps its name, so that style sheets can name it.
struct ThemeAssets: Sendable {
    /// By the path that each is published at, in the order of the paths in `templates/`.
    let files: [(path: String, bytes: [UInt8])]
    /// `assets/style.css`, `assets/records.css`, then the others in the order of their names, so that theirs is the last
    /// word.
    let stylesheets: [String]
    /// The same without `assets/records.css`, for which articles have no use.
    let stylesheetsOfArticles: [String]
    /// In the order of their names.
    let scripts: [String]
    /// The icon, where the theme has one.
    let favicon: String?
    /// The files whose names tell their contents.
    let fingerprinted: [String]

    private static let folder = "assets/"
    private static let recordStylesheet = folder + "records.css"
    private static let firstStylesheets = [folder + "style.css", recordStylesheet]
    private static let icon = folder + "favicon.svg"

    init(_ assets: [ThemeFile]) {
        let assets = assets.map { (file: $0, path: Self.path(of: $0)) }
        files = assets.map { ($0.path, $0.file.bytes) }
        let linked = assets.filter { Self.isLinked($0.file.path) }
        let sheets = linked.filter { $0.file.path.hasSuffix(".css") }
        let first = Self.firstStylesheets.flatMap { name in sheets.filter { $0.file.path == name } }
        let ordered = first + sheets.filter { !Self.firstStylesheets.contains($0.file.path) }
        stylesheets = ordered.map(\.path)
        stylesheetsOfArticles = ordered.filter { $0.file.path != Self.recordStylesheet }.map(\.path)
        scripts = linked.filter { $0.file.path.hasSuffix(".js") }.map(\.path)
        favicon = assets.first { $0.file.path == Self.icon }?.path
        fingerprinted = linked.map(\.path)
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
