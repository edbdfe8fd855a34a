import Foundation
import Rendering

/// From what the pages of a site were made: remembered, so that the next build makes no page again that would be the
/// same.
struct MadePages: Codable {
    /// Of the site when they were made.
    let state: SiteState
    /// For each page, in the site's order, how many articles and claims were looked up for it and which, by number: as
    /// 32-bit numbers of this machine, for there are millions. `unknown` in place of the count where a page is made from
    /// more.
    private let looked: Data

    private static let unknown = UInt32.max

    /// - Parameters:
    ///   - recorders: those that made pages.
    ///   - known: the pages that they did not make, as they were remembered.
    init(state: SiteState, count: Int, _ recorders: [PageRecorder], known: Known?) {
        var pages = [ArraySlice<UInt32>?](repeating: nil, count: count)
        if let known { for page in known.pages { pages[page] = known.looked[page] } }
        for recorder in recorders { recorder.tell { pages[$0] = $1 } }
        var looked: [UInt32] = []
        looked.reserveCapacity(pages.reduce(0) { $0 + 1 + ($1?.count ?? 0) })
        for numbers in pages {
            looked.append(numbers.map { UInt32($0.count) } ?? Self.unknown)
            if let numbers { looked += numbers }
        }
        self.state = state
        self.looked = looked.withUnsafeBytes { Data($0) }
    }
}

extension MadePages {
    /// Pages that need not be made again.
    struct Known {
        /// Their positions.
        fileprivate(set) var pages: [Int] = []
        /// What was looked up for each page of the site.
        fileprivate let looked: [ArraySlice<UInt32>?]
    }

    /// The pages that are the same in another state of the site; nil where all may be others.
    func known(in state: SiteState, count: Int) -> Known? {
        guard let reworded = state.reworded(since: self.state), let looked = pages(count) else { return nil }
        var known = Known(looked: looked)
        for (page, numbers) in looked.enumerated() {
            if let numbers, !numbers.contains(where: { reworded[Int($0)] }) { known.pages.append(page) }
        }
        return known
    }

    /// What was looked up for each of `count` pages; nil where it was noted of others.
    private func pages(_ count: Int) -> [ArraySlice<UInt32>?]? {
        let words = [UInt32](unsafeUninitializedCapacity: looked.count / MemoryLayout<UInt32>.size) { words, count in
            count = looked.copyBytes(to: words) / MemoryLayout<UInt32>.size
        }
        var pages: [ArraySlice<UInt32>?] = []
        pages.reserveCapacity(count)
        var start = 0
        while start < words.count {
            let length = words[start]
            start += 1
            if length == Self.unknown {
                pages.append(nil)
            } else {
                guard Int(length) <= words.count - start else { return nil }
                pages.append(words[start..<start + Int(length)])
                start += Int(length)
            }
        }
        return pages.count == count ? pages : nil
    }
}
