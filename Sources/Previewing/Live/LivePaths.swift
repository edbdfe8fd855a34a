/// What the server has besides the site. No file of a site begins with a dot.
enum LivePaths {
    static let folder = ".onrecord/"
    static let script = ".onrecord/live.js"
    static let style = ".onrecord/live.css"
    static let events = ".onrecord/events"
    static let findings = ".onrecord/findings"
}
