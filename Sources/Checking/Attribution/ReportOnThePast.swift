import BriefingModel

extension Claim {
    /// Whether it tells what has happened, so that it cannot have been reported before. Only those kinds are asked that
    /// say nothing of plans, fears, beliefs or wishes; and of these none whose words look ahead.
    var tellsThePast: Bool {
        switch kind {
        case .fact, .finding, .observation, .confirmation, .allegation: likelihood == nil && !looksAhead
        default: false
        }
    }

    /// Whether the English of its text speaks of what is to come: "will hear the case", "is due to meet".
    private var looksAhead: Bool {
        let words = Words(text)
        return words.all.contains { Self.ahead.contains($0.key) }
            || zip(words.all, words.all.dropFirst()).contains { Self.verbs.contains($0.key) && $1.key == Self.to }
    }

    private static let ahead: WordSet = [
        "will", "would", "shall", "plan", "plans", "planned", "planning", "schedule", "scheduled", "expect", "expects",
        "expected", "tomorrow", "upcoming", "forthcoming", "future", "pending", "intends", "intended",
    ]
    /// Before "to": "is to meet", "are due to meet", "set to meet".
    private static let verbs: WordSet = ["is", "are", "due", "set", "about", "was", "were"]
    private static let to = WordKey("to")
}
