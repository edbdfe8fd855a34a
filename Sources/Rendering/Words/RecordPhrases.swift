import BriefingModel

/// Kinds of records and the terms of their facts.
final class RecordPhrases: Sendable {
    let speakerKind = VocabularyWords<SpeakerKind>([
        .person: "person", .group: "group", .organization: "organization", .government: "government",
        .outlet: "outlet",
    ])
    let correctionKind = VocabularyWords<CorrectionKind>([
        .correction: "Correction", .clarification: "Clarification", .update: "Update", .retraction: "Retraction",
    ])
    let claimKind = VocabularyWords<ClaimKind>([
        .fact: "fact", .intent: "intent", .motive: "motive", .beliefReport: "report of a belief",
        .allegation: "allegation", .denial: "denial", .confirmation: "confirmation", .finding: "finding",
        .assessment: "assessment", .evaluation: "evaluation", .prediction: "prediction",
        .announcement: "announcement", .demand: "demand", .appeal: "appeal", .offer: "offer",
        .characterisation: "characterisation", .observation: "observation",
        .nonDisclosure: "refusal to disclose",
    ])
    let likelihood = VocabularyWords<Likelihood>(
        Dictionary(
            uniqueKeysWithValues: Likelihood.allCases.map { likelihood in
                (likelihood, String(likelihood.rawValue.map { $0 == "-" ? " " : $0 }))
            }))
    let percent = "{words} ({from}–{to} %)"
    let confidence = VocabularyWords<Confidence>([.low: "low", .moderate: "moderate", .high: "high"])
    let grade = "{grade}, {words}"

    let atLeast = "at least {number}"
    let atMost = "at most {number}"
    let between = "{from} to {to}"
    let about = "about {number}"
    let counting = "{number}, counting {what}"
    let asOf = "{number}, as of {date}"

    let claims = Noun("claim", "claims")
    let speakers = Noun("speaker", "speakers")
    let corrections = Noun("correction", "corrections")
    let questionsOpen = Noun("question open", "questions open")
    let withoutStanding = "without standing"
    let noClaims = "No claim of their own"
    let bySpeakers = "{claims} by {speakers}"
    let restOnIt = Noun("claim rests on it", "claims rest on it")
    let nothingRestsOnIt = "No claim rests on it"
    let speakersThroughIt = Noun("speaker through it", "speakers through it")
    let relayed = "{speaker}, {claims}"
    let relaying = "{speaker} ({claims})"
    let maybe = "{name} (maybe)"
    let countsAsOne = "the two count as one in the lower number of origins"
    let countAsOne = "all of them count as one in the lower number of origins"
    let sourceWords = "{description}, in the words of the record"
    let nothingElse = "nothing else that is known"
    let copiedFrom = "{source}, word for word"
    let notArchived = "none is recorded here"
    let archiveChecked = "kept; quotations are checked against it"
    let translatedBy = "translated by {name}"

    let didNotRespond = "{who} did not respond to {by}."
    let declined = "{who} declined to answer {by}."
    let answeredInPart = "{who} answered {by} in part."
    let unreachable = "{who} could not be reached by {by}."
    let asked = "{by} asked {who}; what came back is not recorded."
    let notYetAnswered = "{by} asked {who}; no answer was known yet."
    let answered = "{who} answered {by}."
    let caveatClosed = "{caveat}; closed by {claim}"
    let caveatDue = "{caveat}; due {date}"
    let citedPublisher = "{publisher}."
    let citedClaim = "“{claim}” {site}, first reported {date}."
    let standsAsOf = "{standing} as of {date}"
    let checkResult = "{how}: {result}"
}
