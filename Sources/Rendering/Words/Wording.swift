import BriefingModel
import EDTF

/// Every word that pages get from the program and not from a template or from the content, in one language.
///
/// `Wording.english` is the one table there is; another language is another instance. Names in braces are filled in.
/// It never changes, and is shared by reference: it is large, and every page asks it for words again and again.
final class Wording: Sendable {
    static let english = Wording()

    let dates: EDTFWording
    let weekdays: [String]
    let date: DatePhrases
    let standing: StandingPhrases
    let attribution: AttributionPhrases
    let origins: OriginPhrases
    let relation: RelationPhrases
    let record: RecordPhrases
    let page: PagePhrases
    let asKnown: AsKnownPhrases
    let facts: FactTerms
    let moments: MomentWords
    let feed: FeedPhrases
    let summary: SummaryPhrases
    let method: MethodPhrases
    let policy: PolicyPhrases
    let search: SearchPhrases

    /// Numbers up to twelve, in words.
    let numbers: [String]
    let listSeparator: String
    let listAnd: String
    /// Days in these words, as HTML.
    let dayNames: DayNames
    /// Who says something and how firmly, by basis and kind of claim.
    private let voices: [[String]]

    init(
        dates: EDTFWording = .english,
        weekdays: [String] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        date: DatePhrases = DatePhrases(), standing: StandingPhrases = StandingPhrases(),
        attribution: AttributionPhrases = AttributionPhrases(), origins: OriginPhrases = OriginPhrases(),
        relation: RelationPhrases = RelationPhrases(), record: RecordPhrases = RecordPhrases(),
        page: PagePhrases = PagePhrases(), asKnown: AsKnownPhrases = AsKnownPhrases(),
        facts: FactTerms = FactTerms(), moments: MomentWords = MomentWords(),
        feed: FeedPhrases = FeedPhrases(), summary: SummaryPhrases = SummaryPhrases(),
        method: MethodPhrases = MethodPhrases(), policy: PolicyPhrases = PolicyPhrases(),
        search: SearchPhrases = SearchPhrases(),
        numbers: [String] = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ],
        listSeparator: String = ", ", listAnd: String = " and "
    ) {
        self.dates = dates
        self.weekdays = weekdays
        self.date = date
        self.standing = standing
        self.attribution = attribution
        self.origins = origins
        self.relation = relation
        self.record = record
        self.page = page
        self.asKnown = asKnown
        self.facts = facts
        self.moments = moments
        self.feed = feed
        self.summary = summary
        self.method = method
        self.policy = policy
        self.search = search
        self.numbers = numbers
        self.listSeparator = listSeparator
        self.listAnd = listAnd
        voices = Basis.allCases.map { basis in
            ClaimKind.allCases.map { kind in
                Self.fill(
                    attribution.voice, [("basis", attribution.basis[basis]), ("manner", attribution.manner[kind])])
            }
        }
        dayNames = DayNames(
            day: { day, month, year in
                Self.fill(
                    dates.dayOfMonth,
                    [
                        ("day", String(day)),
                        (
                            "month",
                            Self.fill(dates.monthOfYear, [("month", dates.months[month - 1]), ("year", year)])
                        ),
                    ])
            }, weekday: { Self.fill(date.weekday, [("weekday", weekdays[$0]), ("date", $1)]) })
    }

    /// Who says a claim of a kind, and how firmly: “Named, stated”.
    func voice(_ basis: Basis, _ kind: ClaimKind) -> String { voices[basis.position][kind.position] }

    /// A small number in words, a large one in digits.
    func number(_ number: Int) -> String {
        numbers.indices.contains(number) ? numbers[number] : String(number)
    }

    /// What stands before the item at `position` of a list of `count`.
    func separator(at position: Int, of count: Int) -> String {
        position == 0 ? "" : position == count - 1 ? listAnd : listSeparator
    }

    /// Texts as one list: “a, b and c”.
    func list(_ texts: [String]) -> String {
        var list = ""
        for (position, text) in texts.enumerated() { list += separator(at: position, of: texts.count) + text }
        return list
    }

    /// A number of things: “1 claim”, “3 claims”.
    func count(_ number: Int, _ noun: Noun) -> String {
        "\(number) \(number == 1 ? noun.one : noun.many)"
    }
}

extension Vocabulary where AllCases == [Self] {
    /// Its place in the list.
    fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
