import BriefingModel
import EDTF
import YAML

/// A date as the record knows it: an EDTF string, or a mapping that adds zone, phrase, clock and basis.
struct WhenShape: Shape {
    var type: SchemaType { .either(.when, .record(named: "when")) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> WhenRecord? {
        switch node.content {
        case .mapping:
            var parts = Parts()
            Self.shape.fill(&parts, from: node, with: &reader)
            guard let edtf = parts.edtf else { return nil }
            var record = WhenRecord(edtf: edtf)
            record.zone = parts.zone
            record.zoneBasis = parts.zoneBasis?.value
            record.phrase = parts.phrase
            record.clock = parts.clock
            record.basis = parts.basis?.value
            if let clock = parts.clock, !edtf.value.takesClock {
                reader.report(.clockWithoutDay(edtf.value.description), at: clock.place.range)
            }
            return record
        default:
            return EDTFShape().read(node, with: &reader).map { WhenRecord(edtf: $0) }
        }
    }

    /// What a mapping says, before it is known to hold a date at all.
    struct Parts: Sendable {
        var edtf: Located<EDTF>?
        var zone: Located<String>?
        var zoneBasis: Located<DateBasis>?
        var phrase: Located<String>?
        var clock: Located<ClockWindow>?
        var basis: Located<DateBasis>?
    }

    static let shape = RecordShape<Parts>(
        "when", "A date as the record knows it. A bare value is the EDTF string.",
        [
            .required("edtf", EDTFShape(), { $0.edtf = $1 }, "The date in EDTF (ISO 8601-2), levels 0 to 2."),
            .one("zone", TextShape(), { $0.zone = $1 }, "IANA name of the zone that the date is told in."),
            .one("zone-basis", WordShape(DateBasis.self), { $0.zoneBasis = $1 }, "How sure we are of the zone."),
            .one("phrase", TextShape(), { $0.phrase = $1 }, "The words of the record: 'early Wednesday local time'."),
            .one(
                "clock", ClockShape(), { $0.clock = $1 },
                "Time of day: 01:20, ~01:20, or 20:00/03:00 ending the next day."),
            .one("basis", WordShape(DateBasis.self), { $0.basis = $1 }, "How sure we are of the date."),
        ])
}

extension EDTF {
    /// Whether a time of day can be added: only to a single day, or to the day on which an interval starts.
    fileprivate var takesClock: Bool {
        if singleDay != nil { return true }
        guard let start = interval?.start.date else { return false }
        return start.earliest == start.latest
    }
}
