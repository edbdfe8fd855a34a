/// The authoring format as its declarations describe it.
enum Format {
    /// Every record and part of the format, in the order of the reference page.
    static let records: [RecordDescription] = [
        RecordShape<SiteRecord>.site.description,
        RecordShape<SiteRecord.Publisher>.publisher.description,
        RecordShape<PolicyRecord>.policy.description,
        RecordShape<ArticleRecord>.article.description,
        RecordShape<AttributionRecord>.defaults.description,
        RecordShape<ClaimRecord>.claim.description,
        RecordShape<ClaimRecord>.embeddedClaim.description,
        RecordShape<AttributionRecord>.attribution.description,
        LinkShape.shape.description,
        RelationShape.shape.description,
        RecordShape<QuantityRecord>.quantity.description,
        RecordShape<CaveatRecord>.caveat.description,
        RecordShape<StatusRecord>.status.description,
        RecordShape<CheckRecord>.check.description,
        RecordShape<AnchorRecord>.anchor.description,
        RecordShape<SpeakerRecord>.speaker.description,
        RecordShape<SourceRecord>.source.description,
        NameShape.shape.description,
        RecordShape<EventRecord>.event.description,
        RecordShape<QuestionRecord>.question.description,
        RecordShape<InquiryRecord>.inquiry.description,
        RecordShape<CorrectionRecord>.correction.description,
        WhenShape.shape.description,
        CSLDateShape.shape.description,
    ]

    /// The declaration of the record called `name`.
    static func record(named name: String) -> RecordDescription? {
        records.first { $0.name == name }
    }
}
