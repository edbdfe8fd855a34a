import CommonMark
import Diagnostics
import YAML

extension ReadingProblem {
    /// The problem as a finding at `place`.
    func diagnostic(at place: Place) -> Diagnostic {
        let words = self.words
        return Diagnostic(
            words.severity, words.rule, words.message, at: place, notes: notes(near: place), fixIts: fixIts(at: place))
    }

    private var words: (rule: String, message: String, severity: Diagnostic.Severity) {
        switch self {
        case .unreadable(let reason): ("unreadable-file", "this file cannot be read: \(reason)", .error)
        case .tooLarge(let limit):
            ("file-too-large", "this file is larger than \(limit / 1_048_576) MiB; split it", .error)
        case .malformedUTF8: ("malformed-utf-8", "this is not UTF-8 text; save the file as UTF-8", .error)
        case .nul: ("nul-character", "a NUL character, which no text file should hold", .error)
        case .linkOutOfSite(let target):
            ("link-out-of-site", "this symbolic link leads out of the site, to '\(target)'", .error)
        case .brokenLink: ("broken-symlink", "this symbolic link leads to nothing", .error)
        case .unexpectedFile(let known):
            ("unexpected-file", "this is no file of a briefing; here may stand \(known.listed)", .error)
        case .unclosedFrontMatter:
            ("unclosed-front-matter", "the front matter that begins here is never closed: a line '---' is missing", .error)
        case .missingFrontMatter:
            ("missing-front-matter", "this file must begin with front matter: '---', keys, '---'", .error)
        case .emptyFile: ("empty-file", "this file is empty", .error)
        case .missingSite: ("missing-site", "the site has no content/site.yml", .error)
        case .yaml(let problem): (problem.rule, problem.message, .error)
        case .missingValue(let expected): ("missing-value", "a value is missing here: expected \(expected)", .error)
        case .wrongType(let expected, let found): ("wrong-type", "expected \(expected), found \(found)", .error)
        case .unknownKey(let key, let record, _): ("unknown-key", "unknown key '\(key)' in \(record.withArticle)", .error)
        case .missingKey(let key, let record): ("missing-key", "this \(record) needs the key '\(key)'", .error)
        case .unknownWord(let word, let known):
            ("unknown-value", "'\(word)' is not a known value; expected \(known.alternatives)", .error)
        case .malformedID(let id, _):
            ("malformed-id", "'\(id)' cannot be an id: lower-case letters, digits and single hyphens, at most 100", .error)
        case .reservedID(let id): ("reserved-id", "'\(id)' has a meaning of its own and cannot be an id", .error)
        case .malformedAddress(let text):
            ("malformed-address", "'\(text)' is not an absolute address: expected https:, http:, mailto: or doi:", .error)
        case .malformedDate(let error): ("malformed-date", error.message, .error)
        case .unquotedDate(let isList):
            ("unquoted-date",
             "YAML reads this as a \(isList ? "list" : "mapping"); a date with brackets must be quoted", .error)
        case .notADay(let text): ("not-a-day", "'\(text)' is not a whole day; expected YYYY-MM-DD", .error)
        case .malformedClock(let text):
            ("malformed-clock", "'\(text)' is not a time of day; expected 01:20, ~01:20 or 20:00/03:00", .error)
        case .clockWithoutDay(let date):
            ("clock-without-day", "a clock needs a single day, or an interval that starts on one; '\(date)' has none", .error)
        case .markdown(let problem): (problem.kind.rawValue, problem.message, problem.kind.severity)
        }
    }

    private func notes(near place: Place) -> [Diagnostic.Note] {
        switch self {
        case .yaml(let problem):
            return problem.related.map {
                [Diagnostic.Note($0.message, at: Place(file: place.file, range: $0.range))]
            } ?? []
        case .unknownKey(let key, let record, let known):
            if didYouMean(key, among: known) == nil, known.count <= 20 {
                return [Diagnostic.Note("keys of \(record.withArticle): \(known.joined(separator: ", "))")]
            }
            return []
        default: return []
        }
    }

    private func fixIts(at place: Place) -> [Diagnostic.FixIt] {
        switch self {
        case .yaml(let problem):
            return problem.fix.map {
                let place = Place(file: place.file, range: $0.range)
                return [Diagnostic.FixIt($0.message, [.init(replace: place, with: $0.replacement)])]
            } ?? []
        case .unknownKey(let key, _, let known): return Self.replacement(didYouMean(key, among: known), at: place)
        case .unknownWord(let word, let known): return Self.replacement(didYouMean(word, among: known), at: place)
        case .malformedID(_, let suggestion): return Self.replacement(suggestion, at: place)
        case .malformedDate(let error):
            return error.suggestion.map { [Diagnostic.FixIt("perhaps '\($0)' was meant", [])] } ?? []
        default: return []
        }
    }

    private static func replacement(_ text: String?, at place: Place) -> [Diagnostic.FixIt] {
        text.map { [Diagnostic.FixIt("write '\($0)'", [.init(replace: place, with: $0)])] } ?? []
    }
}

extension CommonMark.Problem.Kind {
    /// An error where something that the author wrote would be lost or read as something else.
    fileprivate var severity: Diagnostic.Severity {
        switch self {
        case .undefinedFootnote, .duplicateFootnote, .unsafeDestination, .tooLarge: .error
        case .unusedFootnote, .emptyFootnote, .footnoteInsideLink, .surplusTableCells, .rawHTML: .warning
        }
    }
}
