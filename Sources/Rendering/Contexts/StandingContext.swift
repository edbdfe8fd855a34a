import BriefingModel
import Mustache

/// How a claim stands: the shape of the disc and its word.
struct StandingContext: Context {
    /// `open`, `corroborated`, …; `none` for kinds without standing.
    let className: String
    let text: String
    /// Whether the number behind marked words bears the disc: that a claim is open is the rule, and needs no sign there.
    let hasDiscInText: Bool

    init(_ standing: Standing?, _ words: Wording) {
        className = standing?.rawValue ?? "none"
        hasDiscInText = standing != nil && standing != .open
        text = standing.map { words.standing.names[$0] } ?? words.standing.none
    }

    static let fields: Fields<Self> = [
        .text("class", "The class of the disc: open, corroborated, contested, refuted, superseded, retracted, none.") {
            $0.className
        },
        .text("word", "The standing in a word.") { $0.text },
        .text("word-in-sentence", "The same, to stand inside a sentence.") { $0.text.lowercased() },
    ]
}

extension Output {
    /// Adds a standing with its disc.
    mutating func append(_ standing: StandingContext) {
        append("<span class=\"standing ")
        append(trusted: standing.className)
        append("\">")
        append(escaping: standing.text)
        append("</span>")
    }
}

/// How many claims stand in one way.
struct StandingCountContext: Context {
    let standing: StandingContext
    let count: Int

    static let fields: Fields<Self> = [
        .text("class", "The class of the disc.") { $0.standing.className },
        .text("word", "The standing, to stand inside a sentence.") { $0.standing.text.lowercased() },
        .number("count", "How many claims stand so.") { $0.count },
    ]

    static func each(of counts: StandingCounts, _ words: Wording) -> [StandingCountContext] {
        counts.each.map { StandingCountContext(standing: StandingContext($0.standing, words), count: $0.count) }
    }
}
