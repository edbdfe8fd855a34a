import BriefingModel
import Reading

extension RecordLinker {
    mutating func linkSpeakers() -> [Speaker] {
        records(gathered.speakers.count, rows: ids.speakers.rowsAsDeclared) { linker, number in
            linker.gathered.speakers[number].record.linked(linker.ids, &linker.report)
        }
    }
}

extension SpeakerRecord {
    /// The speaker. What it says leads to other speakers alone, so that ids are all it takes.
    func linked(_ ids: Ids, _ report: inout Report) -> Speaker {
        func others(_ written: [Located<String>], _ key: String) -> [Ref<Speaker>] {
            ids.others(written, than: id, key: key, in: ids.speakers, &report) { $0.speakers($1, &$2) }
        }
        return Speaker(
            id: id.value, declared: id.place, identity: identity(&report),
            kind: kind?.value ?? .person, role: role?.value,
            onBehalfOf: others(onBehalfOf, "on-behalf-of"),
            memberOf: others(memberOf, "member-of"),
            maybeMemberOf: others(maybeMemberOf, "maybe-member-of"),
            sameAs: others(sameAs, "same-as"),
            maybeSameAs: others(maybeSameAs, "maybe-same-as"),
            interest: interest?.value,
            url: url?.value, note: note?.value, profile: profile)
    }

    private func identity(_ report: inout Report) -> Speaker.Identity {
        guard isAnonymous?.value == true else {
            guard hasRead("anonymous") else { return .named(name?.value ?? id.value) }
            let forTheUnnamed = [("described-as", describedAs), ("reason", reason), ("knows-how", knowsHow)]
            for (key, value) in forTheUnnamed {
                if let value { report(.namedWithAnonymousKeys(key), at: value.place) }
            }
            if name == nil, hasRead("name"), forTheUnnamed.allSatisfy({ $0.1 == nil }) {
                report(.speakerWithoutName, at: id.place)
            }
            return .named(name?.value ?? id.value)
        }
        if let name { report(.nameAndAnonymous, at: name.place) }
        if describedAs == nil, hasRead("described-as") { report(.anonymousWithoutDescription, at: id.place) }
        return .anonymous(
            describedAs: describedAs?.value ?? id.value, reason: reason?.value, knowsHow: knowsHow?.value)
    }
}
