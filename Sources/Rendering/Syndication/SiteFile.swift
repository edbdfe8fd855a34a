/// A file of the site that no template makes: made of the briefing for other programs than browsers, or of the theme.
protocol SiteFile: Sendable {
    var bytes: [UInt8] { get }
}

/// A file of the theme, as it stands.
struct AssetFile: SiteFile {
    let bytes: [UInt8]
}
