import Diagnostics
import Reading
import TimeZones

/// The zones that a site names, each read from the tz database once.
struct Zones: Sendable {
    private let database: TimeZoneDatabase?
    private(set) var known: [String: TimeZone] = [:]
    private var unknown: Set<String> = []
    private var hasReportedNoDatabase = false

    init(_ database: TimeZoneDatabase?) { self.database = database }

    /// Whether there is a database to look in.
    var hasDatabase: Bool { database != nil }

    /// Takes the zones that were read elsewhere.
    mutating func take(_ other: Zones) {
        known.merge(other.known) { own, _ in own }
        unknown.formUnion(other.unknown)
        hasReportedNoDatabase = hasReportedNoDatabase || other.hasReportedNoDatabase
    }

    /// The zone of a name that is written; nil with an error if it is none.
    mutating func zone(_ name: Located<String>, _ report: inout Report) -> TimeZone? {
        if let zone = known[name.value] { return zone }
        guard let database else {
            if !hasReportedNoDatabase { report(.noZones, at: name.place) }
            hasReportedNoDatabase = true
            return nil
        }
        if !unknown.contains(name.value), let zone = database.zone(named: name.value) {
            known[name.value] = zone
            return zone
        }
        unknown.insert(name.value)
        report(.unknownZone(name.value, suggestion: database.suggestion(for: name.value)), at: name.place)
        return nil
    }
}
