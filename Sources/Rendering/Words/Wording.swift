import BriefingModel
import EDTF

/// Every word that pages get from the program and not from a template or from the content, in one language.
///
/// `Wording.english` is the one table there is; another language is another value. Names in braces are filled in.
struct Wording: Sendable {
    static let english = Wording()

    var dates = EDTFWording.english
    var weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    var date = DatePhrases()
    var standing = StandingPhrases()
    var attribution = AttributionPhrases()
    var origins = OriginPhrases()
    var relation = RelationPhrases()
    var record = RecordPhrases()
    var page = PagePhrases()
    var facts = FactTerms()
    var moments = MomentWords()

    /// Numbers up to twelve, in words.
    var numbers = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    var listSeparator = ", "
    var listAnd = " and "

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

/// A noun and its plural.
struct Noun: Sendable {
    var one: String
    var many: String

    init(_ one: String, _ many: String) {
        self.one = one
        self.many = many
    }
}
