/// What a server shows where there is no page.
enum NotFound {
    /// Where static hosts look for it.
    static let path = "404.html"
}
