import EDTF
import TimeZones

/// Days as the instants that feeds want, by the notation of RFC 3339.
enum FeedTime {
    /// The beginning of a day by the clocks of a place: a reader elsewhere is then shown the same day by its offset.
    ///
    /// - Parameter zone: the place's rules; UTC if nil.
    static func start(of date: CivilDate, in zone: TimeZone?) -> String {
        let utc = "\(date)T00:00:00Z"
        guard let zone else { return utc }
        let instant = zone.day(date).lowerBound
        let offset = zone.offset(at: instant)
        // Before railways a place's offset had seconds, which the notation cannot say.
        guard offset % 60 == 0 else { return utc }
        let local = zone.local(at: instant)
        let time = [local.secondOfDay / 3600, local.secondOfDay / 60 % 60, local.secondOfDay % 60].map(twoDigits)
        let minutes = Int(offset.magnitude) / 60
        let shift =
            offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
        return "\(local.date)T\(time.joined(separator: ":"))\(shift)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
