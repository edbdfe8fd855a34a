import BriefingModel
import YAML

extension RecordShape where Record == ClaimRecord {
    static let claim = RecordShape("claim", "What is asserted, in our own words.", claimFields)

    /// A claim written inside another one, which needs an id of its own.
    static let embeddedClaim = RecordShape(
        "embedded claim", "A claim that another one reports: a claim, and its id.",
        [Field("id", "Its id.", type: .id(of: [.claim]), isRequired: true) { _, _, _ in }]
            + claimFields)

    private static let claimFields: [Field<ClaimRecord>] =
        [
            .required("text", TextShape(), \.text, "The claim in our own words, one sentence."),
            .one("kind", WordShape(ClaimKind.self), \.kind, "What sort of thing it asserts; a fact unless said."),
            .many("by", AttributionShape(), \.by, "Who says so."),
            .many("held-by", IDShape(.speaker), \.heldBy, "Those to whom it is ascribed by another claim."),
            .one("event", IDShape(.event), \.event, "The event that it is about."),
            .one("when", WhenShape(), \.when, "When, by its own account."),
            embeds,
            .one("credibility", WordShape(Credibility.self), \.credibility, "Admiralty grade 1 to 6."),
            .one("likelihood", WordShape(Likelihood.self), \.likelihood, "How likely, in the words of ICD 203."),
            .one("confidence", WordShape(Confidence.self), \.confidence, "How sure the grounds are (ICD 203)."),
            .many("quantity", PartShape { .quantity }, \.quantities, "Numbers that it asserts."),
        ] + RelationKind.allCases.map(relation) + [
            .many("caveat", PartShape { .caveat }, \.caveats, "What those who say so leave unsettled."),
            .many("status", PartShape { .status }, \.statuses, "The editor's judgements, in date order."),
            .many("checked", PartShape { .check }, \.checks, "What the desk did to check it."),
            .many("anchor", PartShape { .anchor }, \.anchors, "Words of the article that it is tied to."),
            .many("aliases", AliasShape(), \.aliases, "Former ids."),
            .one("note", TextShape(), \.note, "A remark, published."),
            .secret("private-note", "A remark, never published."),
            .confidential,
        ] + RecordShape<AttributionRecord>.manner.map { $0.lifted(into: \.defaults) }

    private static let embeds = Field<ClaimRecord>(
        "embeds", "The claims that it reports as somebody's.", type: .many(EmbedsShape().type)
    ) { node, record, reader in
        for value in EmbedsShape().readMany(node, with: &reader) {
            switch value {
            case .id(let id): record.embeds.append(id)
            case .claim(let claim): record.embedded.append(claim)
            }
        }
    }

    private static func relation(_ kind: RelationKind) -> Field<ClaimRecord> {
        Field(
            kind.rawValue, "Claims that it \(kind.verb).", type: .many(RelationShape(kind: kind).type)
        ) { node, record, reader in
            record.relations += RelationShape(kind: kind).readMany(node, with: &reader)
        }
    }
}

extension RelationKind {
    /// The relation as a verb in a sentence: "responds to".
    fileprivate var verb: String { self == .respondsTo ? "responds to" : rawValue }
}
