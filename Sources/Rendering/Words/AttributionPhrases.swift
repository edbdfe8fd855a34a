import BriefingModel

/// Who says something, how firmly, through whom and on what terms.
final class AttributionPhrases: Sendable {
    let basis = VocabularyWords<Basis>([
        .named: "Named", .institution: "Institution", .anonymous: "Anonymous", .ownVoice: "Our own voice",
    ])
    /// The manner in which a kind of claim is put: what stands after the basis.
    let manner = VocabularyWords<ClaimKind>([
        .fact: "stated", .intent: "on an intent", .motive: "on a motive", .beliefReport: "report of a belief",
        .allegation: "allegation", .denial: "denial", .confirmation: "confirmation", .finding: "finding",
        .assessment: "assessment", .evaluation: "evaluation", .prediction: "prediction",
        .announcement: "announcement", .demand: "demand", .appeal: "appeal", .offer: "offer",
        .characterisation: "characterisation", .observation: "observation",
        .nonDisclosure: "refusal to disclose",
    ])
    let ownBelief = "own belief"
    let reportedByOthers = "reported by others"
    let voice = "{basis}, {manner}"
    let terms = VocabularyWords<Terms>([
        .onRecord: "on the record", .background: "on background", .deepBackground: "on deep background",
        .offRecord: "off the record", .notStated: "terms not stated",
    ])
    let evidence = VocabularyWords<Evidence>([
        .witnessed: "witnessed it", .document: "a document", .analysis: "analysis", .hearsay: "hearsay",
        .notStated: "not stated",
    ])
    let mode = VocabularyWords<Mode>([
        .directQuote: "quoted directly", .partialQuote: "quoted in part", .indirect: "paraphrased",
    ])
    let attributed = VocabularyWords<Attributed>([
        .stated: "stated", .byNearness: "by nearness: a sentence close by names the speaker",
        .inferred: "inferred: the text does not say so outright", .unknown: "not known",
    ])
    /// The same, short, for the edge of a drawing.
    let attributedBriefly = VocabularyWords<Attributed>([
        .stated: "", .byNearness: "attributed by nearness", .inferred: "attribution inferred",
        .unknown: "attribution not known",
    ])
    let through = ", through "
    let onBehalfOf = ", for "
    let asToldBy = ", as told by "
    let ourselves = "this desk"
    let andMore = "and {count} more"
    let notStated = "not stated"

    let chainTitle = "The way of this claim from its origin to this page"
    let chainOf = "Way {number} of {count}"
    let moreChains = "Ways not drawn: {count}. Who says so has them all."
    let origin = "Origin"
    let unknownOrigin = "not known"
    let unknownEvidence = "how the speaker knows is not stated"
    let hearsayEvidence = "known by hearsay"
    let holder = "Holder of the belief"
    let reportedBy = "reported by"
    let relay = "Relay"
    let source = "Source"
    let desk = "The desk"
    let here = "Here"
    let readByUs = "read by us"
    let toldToUs = "told to us"
    let speaker = VocabularyWords<Basis>([
        .named: "Speaker, named", .institution: "Speaker, institution", .anonymous: "Speaker, anonymous",
        .ownVoice: "Own voice",
    ])
}

extension ClaimKind {
    /// How heavy the line under the words is: what is stated, what is believed or judged, what is wanted.
    var firmness: String {
        switch self {
        case .fact, .beliefReport, .allegation, .denial, .confirmation, .finding, .announcement, .observation,
            .nonDisclosure:
            "stated"
        case .intent, .motive, .assessment, .evaluation, .prediction, .characterisation: "held"
        case .demand, .appeal, .offer: "wanted"
        }
    }
}

extension Basis {
    /// The class of the line under the words.
    var className: String { self == .ownVoice ? "ours" : rawValue }
}
