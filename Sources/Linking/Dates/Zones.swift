import Diagnostics
import Reading
import TimeZones

/// The zones that a site names, each read from the tz database once.
struct Zones {
    private let database: TimeZoneDatabase?
    private(set) var known: [String: TimeZone] = [:]
    private var unknown: Set<String> = []
    private var hasReportedNoDatabase = false

    init(_ database: TimeZoneDatabase?) { self.database = database }

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
        report(.unknownZone(name.value, suggestion: suggestion(for: name.value, in: database)), at: name.place)
        return nil
    }

    /// The nearest name, or the zone of a city that is written without its continent.
    private func suggestion(for name: String, in database: TimeZoneDatabase) -> String? {
        let names = database.names()
        let city = name.split(whereSeparator: { $0 == "/" || $0 == " " }).joined(separator: "_").lowercased()
        return names.first { $0.lowercased() == name.lowercased() }
            ?? didYouMean(name, among: names)
            ?? names.first { $0.lowercased().hasSuffix("/" + city) }
    }
}
