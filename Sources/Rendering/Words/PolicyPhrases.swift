import BriefingModel

/// What readers are told of the sourcing policy that a site follows.
final class PolicyPhrases: Sendable {
    let names = VocabularyWords<Profile>([
        .ap: "This site follows the Associated Press’s rules on sources that are not named, and on quotation.",
        .icd206:
            "This site follows two directives of the US intelligence community: ICD 206 on sourcing and ICD 203 on likelihood.",
        .osint: "This site follows the practice of open-source investigation.",
        .none: "This site follows no published policy on sources.",
    ])
    let own = "This site follows a policy of its own, by which its desk checks every claim before publication."
    let ap = [
        "What a speaker who is not named says must be information, not opinion, and vital to the account.",
        "Such a speaker is heard only where the information is to be had on no other terms, and only if placed to know.",
        "Readers are told as much as possible about the speaker, and why they asked not to be named.",
        "Nobody is called plainly “a source”, and nobody is both quoted without a name and said to have declined to comment.",
        "Quotations are the speaker’s words, unchanged.",
    ]
    let icd206 = [
        "Every claim names its source, and every source says how far it can be relied on.",
        "How likely something is stands in one of seven bands. How sure the analyst is of the grounds is said apart from that.",
    ]
    let osint = [
        "Every source is archived, and its copy can be proved unchanged.",
        "Sources and single items are graded, each by itself.",
    ]

    /// What a policy asks of the desk, rule by rule.
    func rules(_ profile: Profile) -> [String] {
        switch profile {
        case .ap: ap
        case .icd206: icd206
        case .osint: osint
        case .none: []
        }
    }
}
