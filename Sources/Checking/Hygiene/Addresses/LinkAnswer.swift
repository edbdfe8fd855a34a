/// What came of asking for an address on the web.
public enum LinkAnswer: Hashable, Sendable, Codable {
    /// Something is there.
    case alive
    /// It has moved for good, and is there.
    case moved(to: String)
    /// The server says that there is nothing: HTTP status 404 or 410.
    case gone(status: Int)
    /// There is no such server.
    case noHost
    /// No answer came, or one that says nothing of the page: why, in words.
    case unanswered(String)
    /// The server will not tell a program. A person may see the page.
    case refused(status: Int)
}
