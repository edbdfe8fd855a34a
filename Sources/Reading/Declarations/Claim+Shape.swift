import BriefingModel
import YAML

extension RecordShape where Record == ClaimRecord {
    static let claim = RecordShape("claim", "What is asserted, in our own words.", claimFields)

    /// A claim written inside another one, which needs an id of its own.
    static let embeddedClaim = RecordShape(
        "embedded claim", "A claim that another one reports: a claim, and its id.",
        [embeddedID] + claimFields)

    private static let embeddedID = Field<ClaimRecord>(
        "id", "Its id.", type: .id(of: [.claim]), isRequired: true
    ) { _, _, _ in }

    // In parts, for the compiler takes minutes to find the types of all at once.
    private static let claimFields: [Field<ClaimRecord>] = assertion + relations + remarks + manner

    private static let relations: [Field<ClaimRecord>] = RelationKind.allCases.map(relation)

    private static let manner: [Field<ClaimRecord>] = RecordShape<AttributionRecord>.manner.map { field in
        field.lifted { claim, change in change(&claim.defaults) }
    }

    private static let assertion: [Field<ClaimRecord>] = [
        .required("text", TextShape(), { $0.text = $1 }, "The claim in our own words, one sentence."),
        .one(
            "kind", WordShape(ClaimKind.self), { $0.kind = $1 },
            "What sort of thing it asserts; a fact unless said."),
        .many("by", AttributionShape(), { $0.by = $1 }, "Who says so."),
        .many("held-by", IDShape(.speaker), { $0.heldBy = $1 }, "Those to whom it is ascribed by another claim."),
        .one("event", IDShape(.event), { $0.event = $1 }, "The event that it is about."),
        .one("when", WhenShape(), { $0.when = $1 }, "When, by its own account."),
        embeds,
        .one("credibility", WordShape(Credibility.self), { $0.credibility = $1 }, "Admiralty grade 1 to 6."),
        .one(
            "likelihood", WordShape(Likelihood.self), { $0.likelihood = $1 }, "How likely, in the words of ICD 203."
        ),
        .one(
            "confidence", WordShape(Confidence.self), { $0.confidence = $1 }, "How sure the grounds are (ICD 203)."),
        .many("quantity", PartShape { .quantity }, { $0.quantities = $1 }, "Numbers that it asserts."),
    ]

    private static let remarks: [Field<ClaimRecord>] = [
        .many("caveat", PartShape { .caveat }, { $0.caveats = $1 }, "What those who say so leave unsettled."),
        .many("status", PartShape { .status }, { $0.statuses = $1 }, "The editor's judgements, in date order."),
        .many("checked", PartShape { .check }, { $0.checks = $1 }, "What the desk did to check it."),
        .many("anchor", PartShape { .anchor }, { $0.anchors = $1 }, "Words of the article that it is tied to."),
        .many("aliases", AliasShape(), { $0.aliases = $1 }, "Former ids."),
        .one("note", TextShape(), { $0.note = $1 }, "A remark, published."),
        .secret("private-note", "A remark, never published."),
        .confidential,
    ]

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
