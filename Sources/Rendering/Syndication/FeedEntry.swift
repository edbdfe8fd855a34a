import EDTF

/// Something new that a feed tells of.
struct FeedEntry: Sendable {
    /// What tells it apart: an address that is no other entry's.
    let id: String
    /// Where it can be read.
    let address: String
    let title: String
    let text: String
    /// In the notation of RFC 3339.
    let published: String
    let updated: String
    var authors: [String] = []
    /// BCP 47 tag.
    let lang: String
    /// The day by which entries are ordered.
    let day: CivilDate

    /// So many of the latest are enough for every reader that asks once a week; older ones stay on the site's pages.
    static let limit = 50
}
