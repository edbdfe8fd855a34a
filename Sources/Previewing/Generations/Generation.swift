import Diagnostics
import Linking
import Reading
import Theming

/// A site as it stood after a change: what was read, what that says together, and the pages that follow.
struct Generation: Sendable {
    let read: ReadSite
    let edited: EditedSite
    let theme: SiteTheme
    /// The site's files with those of its theme behind them.
    let files: SourceFiles
    /// What reading, linking and the theme found, sorted.
    let problems: [Diagnostic]
    /// Nothing is rendered yet. Nil where there are errors.
    let pages: PageIndex?

    var linked: LinkedSite { edited.linked }
}
