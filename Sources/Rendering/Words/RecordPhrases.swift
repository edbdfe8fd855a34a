import BriefingModel

/// Kinds of records and the terms of their facts.
struct RecordPhrases: Sendable {
    var speakerKind = VocabularyWords<SpeakerKind>([
        .person: "person", .group: "group", .organization: "organization", .government: "government",
        .outlet: "outlet",
    ])
    var correctionKind = VocabularyWords<CorrectionKind>([
        .correction: "Correction", .clarification: "Clarification", .update: "Update", .retraction: "Retraction",
    ])
    var claimKind = VocabularyWords<ClaimKind>([
        .fact: "fact", .intent: "intent", .motive: "motive", .beliefReport: "report of a belief",
        .allegation: "allegation", .denial: "denial", .confirmation: "confirmation", .finding: "finding",
        .assessment: "assessment", .evaluation: "evaluation", .prediction: "prediction",
        .announcement: "announcement", .demand: "demand", .appeal: "appeal", .offer: "offer",
        .characterisation: "characterisation", .observation: "observation",
        .nonDisclosure: "refusal to disclose",
    ])
    var likelihood = VocabularyWords<Likelihood>(
        Dictionary(
            uniqueKeysWithValues: Likelihood.allCases.map { likelihood in
                (likelihood, String(likelihood.rawValue.map { $0 == "-" ? " " : $0 }))
            }))
    var percent = "{words} ({from}–{to} %)"
    var confidence = VocabularyWords<Confidence>([.low: "low", .moderate: "moderate", .high: "high"])
    var grade = "{grade}, {words}"

    var atLeast = "at least {number}"
    var atMost = "at most {number}"
    var between = "{from} to {to}"
    var about = "about {number}"
    var counting = "{number}, counting {what}"
    var asOf = "{number}, as of {date}"

    var claims = Noun("claim", "claims")
    var speakers = Noun("speaker", "speakers")
    var corrections = Noun("correction", "corrections")
    var questionsOpen = Noun("question open", "questions open")
    var withoutStanding = "without standing"
    var noClaims = "No claim of their own"
    var bySpeakers = "{claims} by {speakers}"
    var restOnIt = Noun("claim rests on it", "claims rest on it")
    var nothingRestsOnIt = "No claim rests on it"
    var speakersThroughIt = Noun("speaker through it", "speakers through it")
    var relayed = "{speaker}, {claims}"
    var relaying = "{speaker} ({claims})"
    var maybe = "{name} (maybe)"
    var countsAsOne = "the two count as one in the lower number of origins"
    var countAsOne = "all of them count as one in the lower number of origins"
    var sourceWords = "{description}, in the words of the record"
    var nothingElse = "nothing else that is known"
    var copiedFrom = "{source}, word for word"
    var notArchived = "none is recorded here"
    var archiveChecked = "kept; quotations are checked against it"
    var translatedBy = "translated by {name}"

    var didNotRespond = "{who} did not respond to {by}."
    var declined = "{who} declined to answer {by}."
    var answeredInPart = "{who} answered {by} in part."
    var unreachable = "{who} could not be reached by {by}."
    var asked = "{by} asked {who}; what came back is not recorded."
    var notYetAnswered = "{by} asked {who}; no answer was known yet."
    var answered = "{who} answered {by}."
    var caveatClosed = "{caveat}; closed by {claim}"
    var caveatDue = "{caveat}; due {date}"
    var citedPublisher = "{publisher}."
    var citedClaim = "“{claim}” {site}, first reported {date}."
    var standsAsOf = "{standing} as of {date}"
    var checkResult = "{how}: {result}"
}
