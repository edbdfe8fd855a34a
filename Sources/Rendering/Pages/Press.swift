import BriefingModel
import Mustache

/// What prints the pages of a site: the frame that is the same on all of them, and the theme.
///
/// A reference to values that never change, so that tens of thousands of pages share it.
final class Press: Sendable {
    let site: SiteFrame
    let theme: Theme
    /// The claims and entries that stand on many pages, as they were rendered for the first.
    let fragments: Fragments
    /// Where it is noted which articles and claims pages look up, if anywhere; then one thread at a time prints.
    let log: ReadLog?

    /// Enough for the claims of some ten thousand articles.
    private static let fragmentBytes = 64 << 20

    init(site: SiteFrame, theme: Theme) {
        self.site = site
        self.theme = theme
        fragments = Fragments(capacity: Self.fragmentBytes)
        log = nil
    }

    private init(_ other: Press, noting log: ReadLog, fragments: Fragments) {
        site = other.site.noting(in: log)
        theme = other.theme
        self.fragments = fragments
        self.log = log
    }

    /// The same for a number of threads, each of which notes what it looks up.
    func noting(threads: Int) -> [(press: Press, log: ReadLog)] {
        let fragments = Fragments(capacity: Self.fragmentBytes)
        return (0..<threads).map { _ in
            let log = site.edition.briefing.readLog()
            return (Press(self, noting: log, fragments: fragments), log)
        }
    }
}

extension ReadLog: Trace {}
