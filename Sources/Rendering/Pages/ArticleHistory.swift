import BriefingModel
import EDTF

/// How the claims of an article stood through time: at its publication, and after each date on which any of them came
/// to stand otherwise.
struct ArticleHistory {
    /// A date, or neighbouring dates that are gathered, and how the claims stood at its end.
    struct Stop {
        let first: CivilDate
        var last: CivilDate
        /// How many dates are gathered.
        var dates = 1
        /// Claims by the standing that they came to have, in the order of the vocabulary.
        var changes: StandingCounts
        var standings: StandingCounts
    }

    let stops: [Stop]

    /// No more stops than can be told apart and pointed at on the narrowest drawing.
    static let most = 12

    /// - Parameter claims: the article's, of which those without standing do not count.
    init(_ article: Article, _ claims: some Sequence<Ref<Claim>>, _ facts: DerivedFacts, through end: CivilDate) {
        var standings = StandingCounts()
        var later: [(date: CivilDate, before: Standing?, after: Standing)] = []
        for claim in claims {
            var before: Standing?
            for change in facts.history(of: claim) where change.date <= end && change.standing != before {
                if change.date > article.published {
                    later.append((change.date, before, change.standing))
                } else {
                    standings.count(change.standing, before: before)
                }
                before = change.standing
            }
        }
        guard standings.claims > 0 || !later.isEmpty else {
            stops = []
            return
        }
        var stops = [Stop(first: article.published, last: article.published, changes: standings, standings: standings)]
        // The sort is stable in effect: the changes of one date are only counted.
        for change in later.sorted(by: { $0.date < $1.date }) {
            standings.count(change.after, before: change.before)
            if stops[stops.count - 1].last != change.date {
                stops.append(
                    Stop(first: change.date, last: change.date, changes: StandingCounts(), standings: standings))
            }
            stops[stops.count - 1].changes.add(change.after)
            stops[stops.count - 1].standings = standings
        }
        self.stops = Self.gathered(stops)
    }

    /// As many stops as can be drawn: the publication, and the dates after it parted where nothing happened longest.
    private static func gathered(_ stops: [Stop]) -> [Stop] {
        guard stops.count > most else { return stops }
        let widest = stops.indices.dropFirst(2).sorted { one, other in
            let (a, b) = (
                stops[one].first.dayNumber - stops[one - 1].last.dayNumber,
                stops[other].first.dayNumber - stops[other - 1].last.dayNumber
            )
            return (-a, one) < (-b, other)
        }
        let starts = Set(widest.prefix(most - 2)).union([0, 1])
        var gathered: [Stop] = []
        for (position, stop) in stops.enumerated() {
            if starts.contains(position) {
                gathered.append(stop)
            } else {
                gathered[gathered.count - 1].add(stop)
            }
        }
        return gathered
    }
}

extension ArticleHistory.Stop {
    fileprivate mutating func add(_ next: Self) {
        last = next.last
        dates += next.dates
        for (standing, count) in next.changes.each {
            for _ in 0..<count { changes.add(standing) }
        }
        standings = next.standings
    }
}

extension StandingCounts {
    /// Counts a claim as it stands now, once.
    fileprivate mutating func count(_ standing: Standing, before: Standing?) {
        if let before { change(from: before, to: standing) } else { add(standing) }
    }
}
