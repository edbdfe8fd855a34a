/// The time of day within which something happened, by the clock of its zone.
public struct ClockWindow: Hashable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    public var start: Int
    /// Minutes since the same midnight, more than 1439 where the window ends the next day; nil for one time.
    public var end: Int?
    /// Whether the time is approximate.
    public var isAbout: Bool

    public init(start: Int, end: Int? = nil, isAbout: Bool = false) {
        self.start = start
        self.end = end
        self.isAbout = isAbout
    }
}

extension ClockWindow: CustomStringConvertible {
    /// `01:20`, `~01:20`, `20:00/03:00`, as it is written in front matter.
    public var description: String {
        (isAbout ? "~" : "") + Self.text(start) + (end.map { "/" + Self.text($0 % (24 * 60)) } ?? "")
    }

    private static func text(_ minutes: Int) -> String {
        [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
}
