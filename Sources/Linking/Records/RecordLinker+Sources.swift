import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkSources() -> [Source] {
        records(gathered.sources.count, rows: ids.sources.rowsAsDeclared) { linker, number in
            let item = linker.gathered.sources[number]
            return linker.source(item.record, in: linker.surroundings(item.article))
        }
    }

    private mutating func source(_ record: SourceRecord, in surroundings: Dating.Surroundings) -> Source {
        if let description = record.describedAs, record.title != nil {
            report(.titleAndDescription, at: description.place)
        }
        if record.title == nil, record.describedAs == nil, record.hasRead("title", "described-as") {
            report(.sourceWithoutTitle, at: record.id.place)
        }
        return Source(
            id: record.id.value, declared: record.id.place,
            title: record.title?.value ?? record.describedAs?.value ?? record.id.value,
            isDescribed: record.title == nil, type: record.type?.value, authors: record.authors,
            issued: dating.when(record.issued, in: surroundings, &report),
            accessed: dating.when(record.accessed, in: surroundings, &report), url: record.url?.value,
            variables: record.variables.map { ($0.name, $0.value.value) }.sorted { $0.0 < $1.0 },
            outlet: record.outlet.flatMap { ids.speaker($0, &report) }, archived: record.archived?.value,
            archivedText: record.archivedText?.value, sha256: record.sha256?.value,
            copyOf: sources(record.copyOf.map { [$0] } ?? [], besides: record.id, key: "copy-of").first,
            derivedFrom: sources(record.derivedFrom, besides: record.id, key: "derived-from"),
            reliability: record.reliability?.value,
            lang: record.lang?.value, note: record.note?.value, profile: record.profile)
    }
}
