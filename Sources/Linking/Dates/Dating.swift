import BriefingModel
import EDTF
import Reading
import TimeZones

/// Turns dates as written into dates of the record: finds their zone and the instants between which they lie.
struct Dating: Sendable {
    /// Where a date's zone comes from when it names none itself, the nearest first.
    typealias Surroundings = [Located<String>?]

    var zones: Zones
    /// The site's zone.
    private let site: Located<String>?

    init(zones: Zones, site: Located<String>?) {
        self.zones = zones
        self.site = site
    }

    mutating func when(_ record: WhenRecord, in surroundings: Surroundings, _ report: inout Report) -> When {
        let inherited = surroundings.lazy.compactMap(\.self).first ?? site
        let zone = (record.zone ?? inherited).flatMap { zones.zone($0, &report) }
        if record.zone == nil, let phrase = record.phrase, LocalPhrase.isLocal(phrase.value) {
            report(.phraseWithoutZone(phrase.value, assumed: zone?.name), at: phrase.place)
        }
        let basis = record.zoneBasis ?? (record.zone == nil && zone != nil ? .assumed : .stated)
        return When(
            record.edtf.value, zone: zone?.name, zoneBasis: basis, phrase: record.phrase?.value,
            clock: record.clock?.value, basis: record.basis ?? .stated, span: span(record, in: zone, &report))
    }

    mutating func when(_ record: WhenRecord?, in surroundings: Surroundings, _ report: inout Report) -> When? {
        record.map { when($0, in: surroundings, &report) }
    }

    /// Checks a zone that only stands to be inherited, so that an unknown one is reported though nothing uses it.
    mutating func check(_ zone: Located<String>?, _ report: inout Report) {
        if let zone { _ = zones.zone(zone, &report) }
    }

    private func span(_ record: WhenRecord, in zone: TimeZone?, _ report: inout Report) -> Span {
        let edtf = record.edtf.value
        let shift = edtf.dateTime?.shift
        var span = Span(
            earliest: Instants.start(of: edtf.earliest, in: zone, shift: shift),
            latest: Instants.end(of: edtf.latest, in: zone, shift: shift))
        if let zone, shift == nil, case .second(let day, let time) = edtf.earliest,
            !Instants.instants(ofLocal: Instants.seconds(day) + Int64(time.secondOfDay), in: zone).came
        {
            report(.timeInGap(zone: zone.name), at: record.edtf.place)
        }
        if let zone, edtf.dateTime == nil, let day = edtf.singleDay, zone.day(day).isEmpty {
            report(.dayInGap(zone: zone.name), at: record.edtf.place)
        }
        guard let clock = record.clock, let day = edtf.earliest.date else { return span }
        func instants(_ minutes: Int) -> ClosedRange<Int64> {
            let local = Instants.seconds(day).addingReportingOverflow(Int64(minutes) * 60).partialValue
            let (instants, came) = Instants.instants(ofLocal: local, in: zone)
            if let zone, !came { report(.timeInGap(zone: zone.name), at: clock.place) }
            return instants
        }
        span.earliest = instants(clock.value.start).lowerBound
        // On a single day the clock says the end too; an interval's end is its own.
        if edtf.singleDay != nil { span.latest = instants(clock.value.end ?? clock.value.start).upperBound }
        return span
    }
}
