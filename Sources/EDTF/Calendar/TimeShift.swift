/// How far a local time is ahead of UTC, as it was written (ISO 8601-1, *time shift*).
///
/// `Z`, `+00` and `+00:00` mean the same shift to different precision; they are kept apart so that
/// a value prints as it was read. Compare ``minutesAheadOfUTC`` to compare what they mean.
public enum TimeShift: Hashable, Sendable {
    /// `Z`: Coordinated Universal Time.
    case utc
    /// `+hh` or `-hh`: whole hours, −14 to 14, never −0.
    case hours(Int)
    /// `+hh:mm` or `-hh:mm`: minutes ahead of UTC, −840 to 840, never −0.
    case minutes(Int)

    /// Minutes to subtract from the local time to get UTC.
    public var minutesAheadOfUTC: Int {
        switch self {
        case .utc: 0
        case .hours(let hours): hours * 60
        case .minutes(let minutes): minutes
        }
    }
}

extension TimeShift: CustomStringConvertible {
    /// `Z`, `+hh` or `+hh:mm`.
    public var description: String {
        let total = minutesAheadOfUTC
        let hours = (total < 0 ? "-" : "+") + zeroPadded(abs(total) / 60, width: 2)
        return switch self {
        case .utc: "Z"
        case .hours: hours
        case .minutes: "\(hours):\(zeroPadded(abs(total) % 60, width: 2))"
        }
    }
}
