import BriefingModel
import Diagnostics
import Reading

extension Damage {
    /// Claims that name what may stand in a file that could not be read to its end: linking leaves such ids out and says
    /// nothing of it, and the claim seems to lack what it has.
    static func claimsNamingWhatIsUnread(in read: ReadSite, _ briefing: Briefing) -> Set<Place> {
        var places: Set<Place> = []
        func look(at claim: ClaimRecord, defaults: AttributionRecord?) {
            let attributions = [claim.defaults, defaults].compactMap(\.self) + (claim.by ?? [])
            let links = attributions.flatMap { ($0.via ?? []).map(\.id) }
            let parties =
                claim.heldBy + attributions.flatMap { [$0.speaker].compactMap(\.self) + ($0.onBehalfOf ?? []) }
            let named = claim.embeds + claim.relations.map(\.claim) + claim.statuses.compactMap(\.by)
            if links.contains(where: { $0.value != "us" && !isSpeaker($0) && !isSource($0) })
                || parties.contains(where: { !isSpeaker($0) }) || named.contains(where: { !isClaim($0) })
                || claim.statuses.compactMap(\.source).contains(where: { !isSource($0) })
            {
                places.insert(claim.id.place)
            }
            for inner in claim.embedded { look(at: inner, defaults: defaults) }
        }
        let speakers = ids(of: briefing.speakers)
        let sources = ids(of: briefing.sources)
        let claims = ids(of: briefing.claims)
        func isSpeaker(_ id: Located<String>) -> Bool { speakers.contains(id.value) }
        func isSource(_ id: Located<String>) -> Bool { sources.contains(id.value) }
        func isClaim(_ id: Located<String>) -> Bool { claims.contains(id.value) }
        for records in read.records {
            for claim in records.claims { look(at: claim, defaults: nil) }
            for claim in records.article?.claims ?? [] { look(at: claim, defaults: records.article?.defaults) }
        }
        return places
    }

    /// Those of today and former ones.
    private static func ids<Record>(of table: Table<Record>) -> Set<String> {
        Set(table.lazy.map(\.id)).union(table.aliases.lazy.map(\.id))
    }
}
