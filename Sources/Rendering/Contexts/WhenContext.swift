import BriefingModel
import Mustache

/// A date with what the record says of it: by the clocks of its own place and, where they differ, of ours.
struct WhenContext: Context {
    /// The clocks of one place.
    struct Local: Context {
        let time: LocalTime
        let isLast: Bool

        static let fields: Fields<Self> = [
            .html("time", "The date, and the time where it is given.") { $0.time.html },
            .optionalText("place", "The place that the zone is named after, unless it goes without saying.") {
                $0.time.place
            },
            .flag("has-more", "Whether another place follows.") { !$0.isLast },
        ]
    }

    let locals: [Local]
    let phrase: String?
    let remarks: String?

    init(_ when: When, article: Ref<Article>? = nil, at: Standpoint) {
        let times = at.edition.localTimes(when, other: at.edition.otherZone(article))
        locals = times.enumerated().map { position, time in
            Local(time: time, isLast: position == times.count - 1)
        }
        phrase = when.phrase
        remarks = Self.remarks(when, at.words)
    }

    static let fields: Fields<Self> = [
        .list("locals", "The date by its own place's clocks, then by ours where they differ.") { $0.locals },
        .optionalText("phrase", "The words of the record.") { $0.phrase },
        .optionalText("remarks", "How sure we are of the date and of its zone, where it is not stated.") { $0.remarks },
    ]

    private static func remarks(_ when: When, _ words: Wording) -> String? {
        func word(_ basis: DateBasis) -> String { basis == .inferred ? words.date.inferred : words.date.assumed }
        var remarks: [String] = []
        if when.basis != .stated { remarks.append(word(when.basis)) }
        if when.zone != nil, when.zoneBasis != .stated {
            remarks.append(Wording.fill(words.date.zoneRemark, [("basis", word(when.zoneBasis))]))
        }
        return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }
}

extension Output {
    /// Adds a date with both local times, where they differ, in one line.
    mutating func append(_ when: When, article: Ref<Article>? = nil, at: Standpoint) {
        let times = at.edition.localTimes(when, other: at.edition.otherZone(article))
        for (position, time) in times.enumerated() {
            if position > 0 { append("; ") }
            guard let place = time.place else {
                append(time.html)
                continue
            }
            append(
                at.words.date.inPlace,
                filling: [("date", { $0.append(time.html) }), ("place", { $0.append(escaping: place) })])
        }
    }
}
