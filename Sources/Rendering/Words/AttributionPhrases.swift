import BriefingModel

/// Who says something, how firmly, through whom and on what terms.
struct AttributionPhrases: Sendable {
    var basis = VocabularyWords<Basis>([
        .named: "Named", .institution: "Institution", .anonymous: "Anonymous", .ownVoice: "Our own voice",
    ])
    /// The manner in which a kind of claim is put: what stands after the basis.
    var manner = VocabularyWords<ClaimKind>([
        .fact: "stated", .intent: "on an intent", .motive: "on a motive", .beliefReport: "report of a belief",
        .allegation: "allegation", .denial: "denial", .confirmation: "confirmation", .finding: "finding",
        .assessment: "assessment", .evaluation: "evaluation", .prediction: "prediction",
        .announcement: "announcement", .demand: "demand", .appeal: "appeal", .offer: "offer",
        .characterisation: "characterisation", .observation: "observation",
        .nonDisclosure: "refusal to disclose",
    ])
    var ownBelief = "own belief"
    var reportedByOthers = "reported by others"
    var voice = "{basis}, {manner}"
    var terms = VocabularyWords<Terms>([
        .onRecord: "on the record", .background: "on background", .deepBackground: "on deep background",
        .offRecord: "off the record", .notStated: "terms not stated",
    ])
    var evidence = VocabularyWords<Evidence>([
        .witnessed: "witnessed it", .document: "a document", .analysis: "analysis", .hearsay: "hearsay",
        .notStated: "not stated",
    ])
    var mode = VocabularyWords<Mode>([
        .directQuote: "quoted directly", .partialQuote: "quoted in part", .indirect: "paraphrased",
    ])
    var attributed = VocabularyWords<Attributed>([
        .stated: "stated", .byNearness: "by nearness: a sentence close by names the speaker",
        .inferred: "inferred: the text does not say so outright", .unknown: "not known",
    ])
    /// The same, short, for the edge of a drawing.
    var attributedBriefly = VocabularyWords<Attributed>([
        .stated: "", .byNearness: "attributed by nearness", .inferred: "attribution inferred",
        .unknown: "attribution not known",
    ])
    var through = ", through "
    var onBehalfOf = ", for "
    var asToldBy = ", as told by "
    var ourselves = "this desk"
    var andMore = "and {count} more"
    var notStated = "not stated"

    var chainTitle = "The way of this claim from its origin to this page"
    var chainOf = "Way {number} of {count}"
    var moreChains = "Ways not drawn: {count}. Who says so has them all."
    var origin = "Origin"
    var unknownOrigin = "not known"
    var unknownEvidence = "how the speaker knows is not stated"
    var hearsayEvidence = "known by hearsay"
    var holder = "Holder of the belief"
    var reportedBy = "reported by"
    var relay = "Relay"
    var source = "Source"
    var desk = "The desk"
    var here = "Here"
    var readByUs = "read by us"
    var toldToUs = "told to us"
    var speaker = VocabularyWords<Basis>([
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
