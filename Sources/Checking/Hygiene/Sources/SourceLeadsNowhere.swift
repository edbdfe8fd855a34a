import BriefingModel

extension Rule {
    /// A source that a reader cannot get at.
    static let sourceLeadsNowhere = Rule(
        Explanation(
            "source-leads-nowhere", .hygiene, Grading(ap: .warning, icd206: .warning, osint: .error),
            summary: "a source has neither an address nor an archived copy",
            why: """
                A source is named so that a reader can look. Give its `URL`, an `archived` copy or an `archived-text`;
                of print, what a library needs: `ISBN`, `DOI`, `call-number`, or `container-title` with `page`.

                A source that a copy with an address repeats, one described because it is confidential, and a personal
                communication lead as far as they can.
                """,
            bad: .leftOver("sources:\n  cable: {title: Embassy cable}", prose: "So does [the cable](source:cable)."),
            good: .leftOver(
                "sources:\n  cable: {title: Embassy cable, URL: \"https://example.org/cable\"}",
                prose: "So does [the cable](source:cable)."),
            standard: "ICD 206, D.1: source reference citations"),
        .sources { source, ref, site, findings in
            let briefing = site.briefing
            guard !source.isDescribed, !source.canBeFound,
                !briefing.index.derivedFromSource[ref].contains(where: { briefing[$0].canBeFound }),
                // A copy may be tied to it by an id that leads nowhere.
                !site.hasBrokenCopy
            else { return }
            findings.report(
                "source '\(source.id)' can be read nowhere: give its 'URL', or an 'archived' copy", at: source.declared)
        })
}

extension Source {
    /// Whether a reader is told where it is: on the web, in an archive, in a library.
    fileprivate var canBeFound: Bool {
        if url != nil || archived != nil || archivedText != nil { return true }
        if let type, ["personal_communication", "interview"].contains(type) { return true }
        let kept = ["DOI", "ISBN", "PMID", "PMCID", "archive", "archive_location", "call-number"]
        if kept.contains(where: { variable($0) != nil }) { return true }
        let inside = ["page", "page-first", "volume", "issue"]
        return variable("container-title") != nil && inside.contains { variable($0) != nil }
    }
}

extension CheckedSite {
    /// Whether what some source was taken from could not be resolved.
    fileprivate var hasBrokenCopy: Bool {
        briefing.sources.contains { source in
            guard !damage.spares(source.declared), let record = written[source] else { return false }
            return record.copyOf != nil || !record.derivedFrom.isEmpty
        }
    }
}
