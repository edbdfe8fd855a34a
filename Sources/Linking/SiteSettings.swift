import BriefingModel
import EDTF
import Reading

/// The site's settings, checked and with their defaults.
struct SiteSettings {
    /// Kinds of page that a site may switch off.
    static let pageKinds = PageKind.optional.map(\.rawValue).sorted()

    private let record: SiteRecord?
    private(set) var report: Report

    init(_ record: SiteRecord?, report: Report) {
        self.record = record
        self.report = report
    }

    mutating func site(date: CivilDate) -> Site {
        for page in record?.pages ?? [] where !Self.pageKinds.contains(page.kind.value) {
            report(.unknownPageKind(page.kind.value, known: Self.pageKinds), at: page.kind.place)
        }
        return Site(
            title: record?.title?.value ?? "", description: record?.description?.value,
            publisherName: record?.publisher?.name?.value, publisherURL: record?.publisher?.url?.value,
            baseURL: record?.baseURL.map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" },
            lang: record?.lang?.value ?? "en", direction: record?.direction?.value, zone: record?.zone?.value,
            zoneNames: Dictionary(
                (record?.zoneNames ?? []).map { ($0.zone.value, $0.name.value) },
                uniquingKeysWith: { first, _ in first }),
            date: date, policy: record?.policy?.value.rawValue,
            rules: (record?.rules ?? []).map { ($0.rule.value, $0.grade.value.rawValue) }.sorted { $0.0 < $1.0 },
            pagesOff: Set((record?.pages ?? []).filter { !$0.isOn }.map(\.kind.value)),
            allowsRawHTML: record?.allowsRawHTML?.value ?? false, aliases: aliases())
    }

    /// The date for which the site speaks: its own, else the latest on which anything was reported or changed.
    static func date(_ record: SiteRecord?, claims: [Claim], articles: [Article]) -> CivilDate {
        if let date = record?.asOf { return date.value }
        var latest: CivilDate?
        func take(_ date: CivilDate) { latest = latest.map { max($0, date) } ?? date }
        for claim in claims {
            for attribution in claim.attributions { take(attribution.reported) }
            for status in claim.statuses { take(status.date) }
        }
        for article in articles {
            take(article.updated ?? article.published)
            for correction in article.corrections { take(correction.date) }
        }
        return latest ?? CivilDate(dayNumber: 0)
    }

    private mutating func aliases() -> [(from: String, to: String)] {
        var aliases: [(from: String, to: String)] = []
        for alias in record?.aliases ?? [] {
            for path in [alias.from, alias.to] where !Self.isPagePath(path.value) {
                report(.invalidAliasPath(path.value), at: path.place)
            }
            if Self.isPagePath(alias.from.value), Self.isPagePath(alias.to.value) {
                aliases.append((alias.from.value, alias.to.value))
            }
        }
        return aliases.sorted { $0.from < $1.from }
    }

    /// `folder/name` or `name`, of lower-case letters, digits and hyphens: nothing that walks out of the site.
    private static func isPagePath(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count <= 4
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.count <= 100
                    && part.utf8.allSatisfy { byte in
                        (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
                    }
            }
    }
}
