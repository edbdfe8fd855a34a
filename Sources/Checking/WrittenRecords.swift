import BriefingModel
import Diagnostics
import Reading

/// Finds records as an editor wrote them, so that a finding can point at the very key.
///
/// Nothing is kept: a record's place says in which file it stands, and records of a file are in the order of their
/// places, so that a look-up is a binary search.
struct WrittenRecords: Sendable {
    private let site: ReadSite

    init(_ site: ReadSite) { self.site = site }

    subscript(article: Article) -> ArticleRecord? { site.records[index(of: article.declared)].article }

    subscript(claim: Claim) -> ClaimRecord? {
        let file = index(of: claim.declared)
        return Self.find(claim.declared, in: site.records[file].claims)
            ?? Self.find(claim.declared, in: site.records[file].article?.claims ?? [])
    }

    subscript(event: Event) -> EventRecord? { find(event.declared, \.events, \.events) }

    subscript(inquiry: Inquiry) -> InquiryRecord? {
        Self.find(inquiry.declared, in: site.records[index(of: inquiry.declared)].article?.inquiries ?? [])
    }

    subscript(question: Question) -> QuestionRecord? { find(question.declared, \.questions, \.questions) }

    subscript(source: Source) -> SourceRecord? { find(source.declared, \.sources, \.sources) }

    subscript(speaker: Speaker) -> SpeakerRecord? { find(speaker.declared, \.speakers, \.speakers) }

    /// Whether the article that is declared at `place` says when it was published.
    func hasPublished(_ place: Place) -> Bool { site.records[index(of: place)].article?.published != nil }

    /// The settings of the site.
    var settings: SiteRecord? { site.records.lazy.filter { !$0.isPrivate }.compactMap(\.site).first }

    /// Where a key of an attribution is written: on it, on its claim, or among the defaults of the article; else where
    /// the attribution itself is.
    func place<Value>(
        of key: KeyPath<AttributionRecord, Located<Value>?>, _ attribution: Attribution, of claim: Claim
    ) -> Place {
        written(key, attribution, of: claim)?.place ?? attribution.declared
    }

    /// A key of an attribution as written: on it, on its claim, or among the defaults of the article.
    func written<Value>(
        _ key: KeyPath<AttributionRecord, Value?>, _ attribution: Attribution, of claim: Claim
    ) -> Value? {
        guard let record = self[claim] else { return nil }
        let own = record.by?.first { $0.place == attribution.declared }
        return own?[keyPath: key] ?? record.defaults[keyPath: key]
            ?? site.records[index(of: claim.declared)].article?.defaults?[keyPath: key]
    }

    /// The date in `due` of a caveat.
    func due(of caveat: Caveat, in claim: Claim) -> Place? {
        self[claim]?.caveats.first { $0.place == caveat.declared }?.due?.edtf.place
    }

    private func index(of place: Place) -> Int { Int(place.file.index) }

    private func find<Record: WrittenRecord>(
        _ place: Place, _ own: KeyPath<FileRecords, [Record]>, _ declared: KeyPath<ArticleRecord, [Record]>
    ) -> Record? {
        let file = index(of: place)
        return Self.find(place, in: site.records[file][keyPath: own])
            ?? Self.find(place, in: site.records[file].article?[keyPath: declared] ?? [])
    }

    private static func find<Record: WrittenRecord>(_ place: Place, in records: [Record]) -> Record? {
        last(at: place, in: records).flatMap { $0.id.place == place ? $0 : nil }
    }

    /// A claim may be written within another, and then stands behind it.
    private static func find(_ place: Place, in claims: [ClaimRecord]) -> ClaimRecord? {
        last(at: place, in: claims).flatMap { embedded(place, in: $0) }
    }

    /// Of claims within claims there are few, and the `id` of one may stand behind what it embeds.
    private static func embedded(_ place: Place, in claim: ClaimRecord) -> ClaimRecord? {
        if claim.id.place == place { return claim }
        return claim.embedded.lazy.compactMap { embedded(place, in: $0) }.first
    }

    /// The last record that is written at or before `place`.
    private static func last<Record: WrittenRecord>(at place: Place, in records: [Record]) -> Record? {
        var (low, high) = (0, records.count)
        while low < high {
            let middle = (low + high) / 2
            if records[middle].id.place <= place { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? records[low - 1] : nil
    }
}
