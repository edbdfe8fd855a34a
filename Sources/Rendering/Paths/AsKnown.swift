import EDTF

/// Where the pages of the record as it was known stand.
enum AsKnown {
    /// The list of the dates.
    static let index = "as-known/index.html"

    static func path(_ date: CivilDate) -> String { "as-known/\(date).html" }
}
