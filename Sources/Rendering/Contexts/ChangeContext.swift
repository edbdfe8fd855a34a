import BriefingModel
import Mustache

/// From a day on a claim stands in a way, and why.
struct ChangeContext: Context {
    let at: Standpoint
    let claim: Ref<Claim>
    let change: StandingChange
    /// How it stood before; nil for the first standing.
    var before: Standing?

    static let fields: Fields<Self> = [
        .write("date", "From when on.") { $1.append(day: $0.change.date, $0.at.words) },
        .optionalText("as-known", "The page of the record as it was known on that day.") {
            $0.at.hrefAsKnown(on: $0.change.date)
        },
        .object("claim", "The claim.") { $0.at.link($0.claim) },
        .object("standing", "How it stands from then on.") { StandingContext($0.change.standing, $0.at.words) },
        .optional("before", "How it stood before.") { context in
            context.before.map { StandingContext($0, context.at.words) }
        },
        .write("cause", "Why, as the rest of a sentence.") { $0.writeCause(&$1) },
    ]

    /// Why, as the rest of a sentence.
    var cause: SafeHTML { SafeHTML { writeCause(&$0) } }

    private func writeCause(_ output: inout Output) {
        let words = at.words
        let phrases = words.standing
        func links(_ links: [LinkContext]) -> (inout Output) -> Void {
            { output in for link in at.list(links) { output.append(link) } }
        }
        switch change.cause {
        case .reported:
            let range = at.edition.facts.origins(of: claim, on: change.date)
            output.append(escaping: words.origins.brief(range, words).lowercased())
            output.append(escaping: words.listSeparator)
            output.append(escaping: phrases.nobodyContradicts)
        case .origins:
            let range = at.edition.facts.origins(of: claim, on: change.date)
            output.append(escaping: words.origins.brief(range, words).lowercased())
        case .contradicted(let claims):
            output.append(phrases.contradictedBy, filling: [("claims", links(claims.map { at.linkInSentence($0) }))])
        case .relation(let position):
            output.append(
                phrases.by, filling: [("claim", links([at.linkInSentence(at.briefing.relations[position].from)]))])
        case .status(let position):
            let status = at.briefing[claim].statuses[position]
            func cause(_ output: inout Output) {
                if let by = status.by {
                    output.append(phrases.by, filling: [("claim", links([at.linkInSentence(by)]))])
                } else if let source = status.source {
                    output.append(phrases.accordingTo, filling: [("source", links([at.link(source)]))])
                } else {
                    output.append(escaping: phrases.judged)
                }
            }
            guard let reason = status.reason else { return cause(&output) }
            output.append(
                phrases.reason,
                filling: [("cause", { cause(&$0) }), ("reason", { $0.append(escaping: reason.withoutFullStop) })])
        }
    }
}
