import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkSpeakers() -> [Speaker] {
        first(of: gathered.speakers, id: \.id).map { speaker($0.record) }
    }

    private mutating func speaker(_ record: SpeakerRecord) -> Speaker {
        Speaker(
            id: record.id.value, declared: record.id.place, identity: identity(record),
            kind: record.kind?.value ?? .person, role: record.role?.value,
            onBehalfOf: ids.speakers(record.onBehalfOf, &report), memberOf: ids.speakers(record.memberOf, &report),
            maybeMemberOf: ids.speakers(record.maybeMemberOf, &report), sameAs: ids.speakers(record.sameAs, &report),
            maybeSameAs: ids.speakers(record.maybeSameAs, &report), interest: record.interest?.value,
            url: record.url?.value, note: record.note?.value, profile: record.profile)
    }

    private mutating func identity(_ record: SpeakerRecord) -> Speaker.Identity {
        guard record.isAnonymous?.value == true else {
            for (key, value) in [("described-as", record.describedAs), ("reason", record.reason)] {
                if let value { report(.namedWithAnonymousKeys(key), at: value.place) }
            }
            if record.name == nil { report(.speakerWithoutName, at: record.id.place) }
            return .named(record.name?.value ?? record.id.value)
        }
        if let name = record.name { report(.nameAndAnonymous, at: name.place) }
        if record.describedAs == nil { report(.anonymousWithoutDescription, at: record.id.place) }
        return .anonymous(
            describedAs: record.describedAs?.value ?? record.id.value, reason: record.reason?.value,
            knowsHow: record.knowsHow?.value)
    }
}
