import BriefingModel
import Mustache

/// A claim at one glance: what, who, through whom, on what terms, how it stands, who disagrees.
struct AnswerContext: Context {
    let at: Standpoint
    let claim: Ref<Claim>
    let change: StandingChange?
    /// The numbers of the claims of the article that the answer stands in.
    var numbers: ClaimNumbers?
    /// What a relation that leads to the claim says of it.
    var scope: String?
    var note: String?

    init(_ claim: Ref<Claim>, at: Standpoint, numbers: ClaimNumbers? = nil) {
        self.at = at
        self.claim = claim
        self.numbers = numbers
        change = at.standing(of: claim)
    }

    static let isKept = true

    /// A claim as it is shown on every page of a depth but its article's, which numbers it, and lists of relations with
    /// something to say of them.
    var identity: UInt64? {
        guard numbers == nil, scope == nil, note == nil else { return nil }
        return at.identity(ofRow: claim.row)
    }

    // Lent where it is needed: a record is large, and most of what asks for it wants one field.
    var record: Claim { _read { yield at.briefing[claim] } }

    static let fields: Fields<Self> = [
        .text("id", "The claim's id.") { $0.record.id },
        .optionalText("href", "The claim's own page.") { $0.at.href($0.claim) },
        .text("text", "The claim in our words.") { $0.record.text },
        .optionalText("lang", "The language of the text, where it is not the site's.") {
            $0.at.edition.foreignLanguage(of: $0.claim)
        },
        .optionalText("number", "Its number in the article, where the answer stands beside the words.") {
            $0.numbers?[$0.claim].map(String.init)
        },
        .list("voices", "Who says it; at most three.") { $0.voices },
        .list("names", "The same, where no more is told than who says it: each once.") { $0.voices.byName },
        .list("bases", "The same, where no names are told: each basis and weight once.") { $0.voices.byWords },
        .optionalText("more-voices", "How many more say it.") { $0.moreVoices },
        .object("standing", "How it stands.") { StandingContext($0.change?.standing, $0.at.words) },
        .optionalHTML("because", "Why it stands so, as the rest of a sentence.") { $0.because },
        .flag("has-opponents", "Whether anybody says otherwise.") { $0.hasOpponents },
        .list("against", "Who says otherwise; at most three.") { $0.against },
        .optionalText("scope", "The part that the relation bears on, in a list of relations.") {
            $0.scope?.withoutFullStop
        },
        .optionalText("note", "A note on the relation, in a list of relations.") { $0.note },
        .write("reported", "The day on which it became known.") { $1.append(day: $0.record.reported, $0.at.words) },
    ]

    private var voices: [VoiceContext] { VoiceContext.first(of: record, claim, at: at) }

    private var moreVoices: String? {
        let count = record.heldBy.isEmpty ? record.attributions.count { $0.reported <= at.date } : record.heldBy.count
        guard count > VoiceContext.limit else { return nil }
        return Wording.fill(at.words.attribution.andMore, [("count", "\(count - VoiceContext.limit)")])
    }

    private var because: SafeHTML? {
        let words = at.words
        guard let change else {
            guard !record.kind.hasStanding else { return nil }
            let isWish = record.kind.firmness == "wanted"
            return SafeHTML(escaping: isWish ? words.standing.nothingToConfirm : words.standing.judgement)
        }
        switch change.cause {
        case .reported, .origins:
            return SafeHTML(escaping: words.origins.brief(at.origins(of: claim), words))
        case .contradicted: return nil
        case .status, .relation:
            return SafeHTML { output in
                let pattern = change.deciding(in: at.briefing, claim) == nil ? words.date.onDay : words.standing.byOn
                output.append(
                    pattern,
                    filling: [
                        ("date", { $0.append(day: change.date, inYearOf: at.date, words) }),
                        (
                            "claim",
                            { output in
                                if let claim = change.deciding(in: at.briefing, claim) {
                                    output.append(at.linkInSentence(claim))
                                }
                            }
                        ),
                    ])
            }
        }
    }

    private var hasOpponents: Bool {
        guard case .contradicted(let claims) = change?.cause else { return false }
        return !claims.isEmpty
    }

    private var against: [LinkContext] {
        guard case .contradicted(let claims) = change?.cause else { return [] }
        return at.list(
            claims.prefix(VoiceContext.limit).map { opponent in
                let record = at.briefing[opponent]
                let voice = VoiceContext.firstSpeaker(of: record, at: at)
                let number = numbers.flatMap { $0[opponent] }.map { " (\($0))" } ?? ""
                return LinkContext(at.href(opponent), (voice ?? record.text.withoutFullStop) + number)
            })
    }
}

/// The numbers of the claims of one article.
struct ClaimNumbers: Sendable {
    private let numbers: [Ref<Claim>: Int]

    init(_ article: Article) {
        numbers = Dictionary(article.marks.map { ($0.claim, $0.number) }) { first, _ in first }
    }

    subscript(claim: Ref<Claim>) -> Int? { numbers[claim] }
}

extension StandingChange {
    /// The claim that decided, where one did.
    func deciding(in briefing: Briefing, _ claim: Ref<Claim>) -> Ref<Claim>? {
        switch cause {
        case .status(let position): briefing[claim].statuses[position].by
        case .relation(let position): briefing.relations[position].from
        case .reported, .contradicted, .origins: nil
        }
    }
}
