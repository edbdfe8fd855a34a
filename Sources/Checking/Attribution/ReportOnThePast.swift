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
        return words.all.contains { Self.ahead.contains($0.text) }
            || zip(words.all, words.all.dropFirst()).contains { Self.verbs.contains($0.text) && $1.text == "to" }
    }

    private static let ahead: Set<String> = [
        "will", "would", "shall", "plan", "plans", "planned", "planning", "schedule", "scheduled", "expect", "expects",
        "expected", "tomorrow", "upcoming", "forthcoming", "future", "pending", "intends", "intended",
    ]
    /// Before "to": "is to meet", "are due to meet", "set to meet".
    private static let verbs: Set<String> = ["is", "are", "due", "set", "about", "was", "were"]
}
