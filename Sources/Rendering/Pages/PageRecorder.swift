import BriefingModel

/// Renders pages of a site and notes from which articles and claims each was made, so that it need not be made again
/// while their words, and all else that pages are made from (``SitePages/outline``), stay the same.
///
/// A reference with a log of its own, used by one thread at a time.
public final class PageRecorder: @unchecked Sendable {
    private let pages: SitePages
    private let press: Press
    private let log: ReadLog
    /// What each page that was rendered here looked up, one after the other.
    private var numbers: [UInt32] = []
    private var notes: [(page: Int, end: Int)] = []

    private init(_ pages: SitePages, on press: Press, noting log: ReadLog) {
        self.pages = pages
        self.press = press
        self.log = log
    }

    /// Recorders for a number of threads, which share what they render for many pages.
    public static func of(_ pages: SitePages, threads: Int) -> [PageRecorder] {
        pages.press.noting(threads: threads).map { PageRecorder(pages, on: $0.press, noting: $0.log) }
    }

    /// Adds the bytes of the page at `position` to `bytes`.
    ///
    /// - Throws: `RenderError` where the theme's templates nest or multiply beyond all bounds.
    public func render(_ position: Int, into bytes: inout [UInt8]) throws {
        let page = pages.page(position, on: press)
        try page.render(into: &bytes)
        let looked = log.take()
        guard !page.isMadeFromThePlan else { return }
        numbers += looked
        notes.append((position, numbers.count))
    }

    /// Tells, page by page, which articles and claims were looked up for it, by the numbers of ``ReadLog``.
    ///
    /// Of pages that are made from more than what is looked up nothing is told: they are made each time.
    public func tell(_ take: (_ page: Int, _ numbers: ArraySlice<UInt32>) -> Void) {
        var start = 0
        for (page, end) in notes {
            take(page, numbers[start..<end])
            start = end
        }
    }
}

extension Page {
    /// Whether what the page says was settled, wholly or in part, when the pages were listed.
    fileprivate var isMadeFromThePlan: Bool {
        switch content {
        case .file, .redirect: true
        default: false
        }
    }
}
