/// The one slip of the keyboard by which two words differ: a letter added, replaced, or swapped with its neighbour.
///
/// Near words that are other words mostly differ at their edges (`minister`, `ministers`; `Ivanov`, `Ivanova`;
/// `Gambia`, `Zambia`), slips mostly inside. A similarity in figures, such as Jaro–Winkler's, sees no difference
/// between the two.
enum Slip: Equatable {
    /// A letter that stands twice in one of them.
    case doubled
    case swapped
    /// A letter more or another letter, neither first nor last.
    case inside

    /// Fewer letters differ too often by one alone: `Iran`, `Iraq`.
    private static let shortest = 5

    /// The slip between two different words of letters alone; nil where they differ in more, or at an edge.
    init?(between a: String, _ b: String) {
        let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        guard Self.mayHaveOne(short), Self.mayHaveOne(long), short[0] == long[0] else { return nil }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        switch long.count - short.count {
        case 0 where start + end == short.count - 1:
            guard end > 0 else { return nil }
            self = .inside
        case 0 where start + end == short.count - 2:
            guard short[start] == long[start + 1], short[start + 1] == long[start] else { return nil }
            self = .swapped
        case 1 where start + end >= short.count:
            // Of a double letter either may be the one added.
            let isDoubled = long[start] == long[start - 1] || start + 1 < long.count && long[start] == long[start + 1]
            guard isDoubled || end > 0 else { return nil }
            self = isDoubled ? .doubled : .inside
        default: return nil
        }
    }

    /// Whether a word is long enough, and has letters alone: a number that differs is no slip.
    static func mayHaveOne(_ word: some Collection<Unicode.Scalar>) -> Bool {
        word.count >= shortest && word.allSatisfy(\.properties.isAlphabetic)
    }
}
