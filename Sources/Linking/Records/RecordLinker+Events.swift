import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkEvents() -> [Event] {
        for broken in gathered.brokenEvents { _ = relations(of: broken) }
        return records(gathered.events.count, rows: ids.events.rowsAsDeclared) { linker, number in
            let item = linker.gathered.events[number]
            return linker.event(item.record, in: linker.surroundings(item.article))
        }
    }

    /// nil for an event without a date, of which only the id is taken.
    private mutating func event(_ record: EventRecord, in surroundings: Dating.Surroundings) -> Event? {
        let (partOf, after) = relations(of: record)
        guard let when = dating.when(record.when, in: surroundings, &report) else { return nil }
        return Event(
            id: record.id.value, declared: record.id.place, title: record.title?.value ?? record.id.value,
            when: when,
            location: record.location?.value, partOf: partOf, after: after, note: record.note?.value,
            profile: record.profile)
    }

    private mutating func relations(of record: EventRecord) -> (partOf: Ref<Event>?, after: [Ref<Event>]) {
        (
            events(record.partOf.map { [$0] } ?? [], besides: record.id, key: "part-of").first,
            events(record.after, besides: record.id, key: "after")
        )
    }
}
