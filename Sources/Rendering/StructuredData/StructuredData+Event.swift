import BriefingModel
import EDTF
import JSON

extension StructuredData {
    /// `schema:Event`.
    func write(_ ref: Ref<Event>, _ json: inout JSONWriter) {
        let event = briefing[ref]
        json.string("@type", "Event")
        json.string("@id", address(ref, "event"))
        json.string("mainEntityOfPage", address(ref))
        json.string("name", event.title)
        if let interval = event.when.edtf.interval {
            json.string("startDate", Self.date(interval.start.date))
            json.string("endDate", Self.date(interval.end.date))
        } else {
            json.string("startDate", Self.date(event.when))
        }
        if let place = event.location {
            json.object("location") { json in
                json.string("@type", "Place")
                json.string("name", place)
            }
        }
        if let whole = event.partOf, let id = address(whole, "event") {
            json.object("superEvent") { json in
                json.string("@type", "Event")
                json.string("@id", id)
            }
        }
    }
}
