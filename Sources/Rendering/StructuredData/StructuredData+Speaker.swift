import BriefingModel
import JSON

extension StructuredData {
    /// `schema:Person`, or the kind of `schema:Organization` that a speaker is.
    func writePage(of ref: Ref<Speaker>, _ json: inout JSONWriter) {
        let speaker = briefing[ref]
        writeName(of: ref, &json)
        json.string("mainEntityOfPage", address(ref))
        json.string("url", speaker.url?.safeURL)
        if !speaker.isAnonymous {
            json.string(speaker.kind == .person ? "jobTitle" : "description", speaker.role)
        }
        json.list("memberOf", speaker.memberOf) { group, json in json.object { writeName(of: group, &$0) } }
        json.strings("sameAs", speaker.sameAs.compactMap { address($0, "speaker") })
    }

    /// What every mention of a speaker says. Somebody anonymous has no name, only a description.
    func writeName(of ref: Ref<Speaker>, _ json: inout JSONWriter) {
        let speaker = briefing[ref]
        json.string("@type", speaker.kind.schemaType)
        json.string("@id", address(ref, "speaker"))
        json.string(speaker.isAnonymous ? "description" : "name", speaker.displayName)
    }
}

extension SpeakerKind {
    fileprivate var schemaType: String {
        switch self {
        case .person: "Person"
        // schema.org knows agents as persons or organizations, and several people are not one person.
        case .group, .organization: "Organization"
        case .government: "GovernmentOrganization"
        case .outlet: "NewsMediaOrganization"
        }
    }
}
