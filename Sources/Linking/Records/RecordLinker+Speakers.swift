import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkSpeakers() -> [Speaker] {
        records(gathered.speakers.count, rows: ids.speakers.rowsAsDeclared) { linker, number in
            linker.speaker(linker.gathered.speakers[number].record)
        }
    }

    private mutating func speaker(_ record: SpeakerRecord) -> Speaker {
        Speaker(
            id: record.id.value, declared: record.id.place, identity: identity(record),
            kind: record.kind?.value ?? .person, role: record.role?.value,
            onBehalfOf: speakers(record.onBehalfOf, besides: record.id, key: "on-behalf-of"),
            memberOf: speakers(record.memberOf, besides: record.id, key: "member-of"),
            maybeMemberOf: speakers(record.maybeMemberOf, besides: record.id, key: "maybe-member-of"),
            sameAs: speakers(record.sameAs, besides: record.id, key: "same-as"),
            maybeSameAs: speakers(record.maybeSameAs, besides: record.id, key: "maybe-same-as"),
            interest: record.interest?.value,
            url: record.url?.value, note: record.note?.value, profile: record.profile)
    }

    private mutating func identity(_ record: SpeakerRecord) -> Speaker.Identity {
        guard record.isAnonymous?.value == true else {
            guard record.hasRead("anonymous") else { return .named(record.name?.value ?? record.id.value) }
            let forTheUnnamed = [
                ("described-as", record.describedAs), ("reason", record.reason), ("knows-how", record.knowsHow),
            ]
            for (key, value) in forTheUnnamed {
                if let value { report(.namedWithAnonymousKeys(key), at: value.place) }
            }
            if record.name == nil, record.hasRead("name"), forTheUnnamed.allSatisfy({ $0.1 == nil }) {
                report(.speakerWithoutName, at: record.id.place)
            }
            return .named(record.name?.value ?? record.id.value)
        }
        if let name = record.name { report(.nameAndAnonymous, at: name.place) }
        if record.describedAs == nil, record.hasRead("described-as") {
            report(.anonymousWithoutDescription, at: record.id.place)
        }
        return .anonymous(
            describedAs: record.describedAs?.value ?? record.id.value, reason: record.reason?.value,
            knowsHow: record.knowsHow?.value)
    }
}
