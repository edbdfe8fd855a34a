import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkEvents() -> [Event] {
        first(of: gathered.events, id: \.id).compactMap { event($0.record, in: surroundings($0.article)) }
    }

    /// nil for an event without a date, of which only the id was taken.
    private mutating func event(_ record: EventRecord, in surroundings: Dating.Surroundings) -> Event? {
        guard let when = dating.when(record.when, in: surroundings, &report) else { return nil }
        return Event(
            id: record.id.value, declared: record.id.place, title: record.title?.value ?? record.id.value,
            when: when,
            location: record.location?.value, partOf: record.partOf.flatMap { ids.event($0, &report) },
            after: ids.events(record.after, &report), note: record.note?.value, profile: record.profile)
    }
}
