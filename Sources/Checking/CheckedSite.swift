import BriefingModel
import Diagnostics
import EDTF
import Linking
import Reading
import TextMatching

/// What a rule may see: the linked briefing, what follows from it, and where each word of it is written.
///
/// A class, for rules pass it around all the time and nothing in it ever changes.
public final class CheckedSite: Sendable {
    public let briefing: Briefing
    public let facts: DerivedFacts
    /// The records as written, for the places of their keys.
    let written: WrittenRecords
    let thresholds: Thresholds
    /// Which records linking could not make whole.
    let damage: Damage
    /// From what days its articles let claims count.
    let articleDates: ArticleDates
    /// The archived texts of its sources.
    let archive: Archive
    /// What is wrong with its quotes and passages, by claim.
    let quotes: QuoteFaults
    /// Which records anything else names.
    let used: UsedRecords
    /// What came of asking for addresses on the web, by address; empty where nobody asked.
    let answers: [String: LinkAnswer]
    private let files: SourceFiles
    /// For each file whether it is in English, as far as the article or the site says.
    private let inEnglish: [Bool]

    /// The date for which the site speaks.
    var date: CivilDate { briefing.site.date }

    init(
        _ linked: LinkedSite, read: ReadSite, archive texts: ArchivedTexts, answers: [String: LinkAnswer],
        policy: Policy, jobs: Int
    ) {
        briefing = linked.briefing
        facts = linked.facts
        written = WrittenRecords(read)
        thresholds = policy.thresholds
        damage = Damage(linked, read: read)
        articleDates = ArticleDates(linked.briefing, written)
        archive = Archive(texts, of: briefing.sources, jobs: jobs)
        quotes = QuoteFaults(briefing, written, archive, jobs: jobs)
        used = UsedRecords(linked, read: read, damage: damage)
        self.answers = answers
        files = read.files
        let language = linked.briefing.site.lang
        inEnglish = read.records.map { ($0.article?.lang?.value ?? language).isEnglish }
    }

    /// Whether what is written in the file of `place` is in English, as far as the article or the site says.
    ///
    /// Rules that know phrases of English are silent elsewhere.
    func isEnglish(at place: Place) -> Bool { inEnglish[Int(place.file.index)] }

    /// The file that holds a place, as it was read.
    func file(of place: Place) -> SourceFile { files[place.file] }

    /// Where `words` stand in a value written at `place`: nil unless they stand there once, as they are.
    func place(of words: String, in place: Place) -> Place? {
        guard let selector = TextQuoteSelector(exact: words) else { return nil }
        let written = String(decoding: file(of: place).bytes[place.range], as: UTF8.self)
        guard case .unique(let found) = AnchorIndex(blocks: [written]).resolve(selector) else { return nil }
        let start = place.range.lowerBound
        return Place(file: place.file, range: (start + found.range.lowerBound)..<(start + found.range.upperBound))
    }
}

extension String {
    /// Whether it is a language tag of English.
    fileprivate var isEnglish: Bool { prefix { $0 != "-" }.lowercased() == "en" }
}
