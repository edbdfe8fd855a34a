import BriefingModel
import Diagnostics
import Reading
import TextMatching

/// What the site withholds: the values that no published byte may hold, and whether what is published about
/// identities deceives.
struct Secrets {
    let values: [SecretValue]

    /// - Parameter includesDrafts: whether what stands in drafts is published, and so no secret.
    init(
        _ site: ReadSite, includesDrafts: Bool, facts: DerivedFacts, of briefing: Briefing, _ report: inout Report
    ) {
        let withheld = site.records.flatMap(\.withheld.secrets)
        let scanner = SecretScanner(secrets: withheld.map(\.text))
        var known: Set<Int> = Set(scanner.unscanned)
        var offRecord = OffRecordWords(withheld)
        if !scanner.isEmpty {
            for records in site.records where !records.isPrivate {
                guard includesDrafts || records.article?.isDraft?.value != true else { continue }
                let bytes = Self.publicPart(of: site.files[records.file].bytes, without: records.withheld.ranges)
                for finding in scanner.scan(bytes) {
                    known.insert(finding.secret)
                    offRecord.note(finding, in: records)
                }
            }
        }
        offRecord.report(known.subtracting(scanner.unscanned), &report)
        values = withheld.indices.filter { !known.contains($0) }.map {
            SecretValue(text: withheld[$0].text, place: withheld[$0].place)
        }
        Self.checkIdentities(site, facts: facts, of: briefing, &report)
    }

    /// The bytes of a content file that are meant to be public: what is withheld is blanked, never joined.
    private static func publicPart(of bytes: [UInt8], without ranges: [Range<Int>]) -> [UInt8] {
        var bytes = bytes
        for range in ranges {
            for position in range.clamped(to: 0..<bytes.count) { bytes[position] = UInt8(ascii: "\n") }
        }
        return bytes
    }

    /// Two ends of a public claim that are privately known to be one must be said to be possibly one.
    private static func checkIdentities(
        _ site: ReadSite, facts: DerivedFacts, of briefing: Briefing, _ report: inout Report
    ) {
        let groups = PrivateIdentities(site)
        guard !groups.isEmpty else { return }
        for claim in briefing.claims.refs {
            var seen: [String: OriginRange.End] = [:]
            for end in facts.origins(of: claim, on: briefing.site.date).ends {
                guard case .speaker(let speaker) = end.agent, let group = groups.group(of: briefing[speaker].id) else {
                    continue
                }
                if let other = seen[group.name], other.possibly != end.possibly, case .speaker(let first) = other.agent
                {
                    report(
                        .unrevealedIdentity(briefing[first].id, briefing[speaker].id, claim: briefing[claim].id),
                        at: group.place, others: [briefing[claim].declared])
                }
                seen[group.name] = end
            }
        }
    }
}
