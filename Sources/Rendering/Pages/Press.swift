import Mustache

/// What prints the pages of a site: the frame that is the same on all of them, and the theme.
///
/// A reference to values that never change, so that tens of thousands of pages share it.
final class Press: Sendable {
    let site: SiteFrame
    let theme: Theme
    /// The claims and entries that stand on many pages, as they were rendered for the first.
    let fragments = Fragments(capacity: fragmentBytes)

    /// Enough for the claims of some ten thousand articles.
    private static let fragmentBytes = 64 << 20

    init(site: SiteFrame, theme: Theme) {
        self.site = site
        self.theme = theme
    }
}
