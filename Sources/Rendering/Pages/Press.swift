/// What prints the pages of a site: the frame that is the same on all of them, and the theme.
///
/// A reference to values that never change, so that tens of thousands of pages share it.
final class Press: Sendable {
    let site: SiteFrame
    let theme: Theme

    init(site: SiteFrame, theme: Theme) {
        self.site = site
        self.theme = theme
    }
}
