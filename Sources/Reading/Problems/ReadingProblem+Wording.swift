import CommonMark
import Diagnostics
import YAML

extension ReadingProblem {
    /// The problem as a finding at `place`.
    func diagnostic(at place: Place?) -> Diagnostic {
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
        case .linkToFolder:
            ("symlink-to-folder", "this symbolic link leads to a folder; link to the files in it one by one", .error)
        case .unexpectedFile: ("unexpected-file", "this is no file of a briefing", .error)
        case .unpublishableName:
            (
                "unpublishable-name",
                "a file with a backslash or a control character in its name cannot be published", .error
            )
        case .unclosedFrontMatter:
            (
                "unclosed-front-matter", "the front matter that begins here is never closed: a line '---' is missing",
                .error
            )
        case .missingFrontMatter:
            ("missing-front-matter", "this file must begin with front matter: '---', keys, '---'", .error)
        case .emptyFrontMatter: ("empty-front-matter", "there is nothing in this front matter", .error)
        case .emptyFile: ("empty-file", "this file is empty", .error)
        case .missingSite: ("missing-site", "the site has no content/site.yml", .error)
        case .yaml(let problem): (problem.rule, problem.message, .error)
        case .missingValue(let expected): ("missing-value", "a value is missing here: expected \(expected)", .error)
        case .wrongType(let expected, let found): ("wrong-type", "expected \(expected), found \(found)", .error)
        case .unknownKey(let key, let record, _):
            ("unknown-key", "unknown key '\(key)' in \(record.recordName.withArticle)", .error)
        case .missingKey(let key, let record):
            ("missing-key", "this \(record.recordName) needs the key '\(key)'", .error)
        case .unknownWord(let word, let known):
            ("unknown-value", "'\(word)' is not a known value; expected \(known.alternatives)", .error)
        case .notAFlag(let word): ("unknown-value", "'\(word)' is not a known value; expected true or false", .error)
        case .malformedID(let id, _):
            (
                "malformed-id", "'\(id)' cannot be an id: lower-case letters, digits and single hyphens, at most 100",
                .error
            )
        case .malformedFileName(let name, _):
            (
                "malformed-id",
                "the file's name gives the id '\(name)': lower-case letters, digits and single hyphens, at most 100",
                .error
            )
        case .reservedID(let id): ("reserved-id", "'\(id)' has a meaning of its own and cannot be an id", .error)
        case .confidentialKey(let key, let record):
            (
                "confidential-key",
                "\(record.recordName.withArticle) cannot be without '\(key)'; 'confidential: true' removes it whole",
                .error
            )
        case .malformedAddress(let text):
            (
                "malformed-address", "'\(text)' is not an absolute address: expected https:, http:, mailto: or doi:",
                .error
            )
        case .malformedDate(let error): ("malformed-date", error.message, .error)
        case .unquotedDate: ("unquoted-date", "YAML reads this as a list; a date with brackets must be quoted", .error)
        case .notADay(let text): ("not-a-day", "'\(text)' is not a whole day; expected YYYY-MM-DD", .error)
        case .malformedClock(let text):
            ("malformed-clock", "'\(text)' is not a time of day; expected 01:20, ~01:20 or 20:00/03:00", .error)
        case .clockWithoutDay(let date):
            (
                "clock-without-day",
                "a clock needs a single day, or an interval that starts on one; '\(date)' has none", .error
            )
        case .markdown(let problem): (problem.kind.rawValue, problem.message, problem.kind.severity)
        }
    }

    private func notes(near place: Place?) -> [Diagnostic.Note] {
        switch self {
        case .missingSite: return [Diagnostic.Note("the least that it must say is 'title: …'")]
        case .unexpectedFile(let name, let known):
            return didYouMean(name, among: known) == nil ? [Diagnostic.Note("content/ holds \(known.listed)")] : []
        case .yaml(let problem):
            guard let place else { return [] }
            return problem.related.map {
                [Diagnostic.Note($0.message, at: Place(file: place.file, range: $0.range))]
            } ?? []
        case .unknownKey(let key, let record, let known):
            if suggestion(for: key, among: known) == nil, known.count <= 20 {
                return [Diagnostic.Note("keys of \(record.recordName.withArticle): \(known.joined(separator: ", "))")]
            }
            return []
        default: return []
        }
    }

    private func fixIts(at place: Place?) -> [Diagnostic.FixIt] {
        guard let place else { return [] }
        switch self {
        case .unexpectedFile(let name, let known):
            return didYouMean(name, among: known).map { [Diagnostic.FixIt("perhaps '\($0)' was meant", [])] } ?? []
        case .malformedFileName(_, let suggestion):
            return suggestion.map { [Diagnostic.FixIt("rename it to '\($0).md'", [])] } ?? []
        case .yaml(let problem):
            return problem.fix.map {
                let place = Place(file: place.file, range: $0.range)
                return [
                    Diagnostic.FixIt($0.message, [.init(replace: place, with: $0.replacement)], isSafe: $0.isCertain)
                ]
            } ?? []
        case .unknownKey(let key, _, let known): return Self.replacement(suggestion(for: key, among: known), at: place)
        case .unknownWord(let word, let known): return Self.replacement(suggestion(for: word, among: known), at: place)
        case .notAFlag(let word): return Self.replacement(Self.flag(word), at: place, isSafe: true)
        case .unquotedDate(let isCertain):
            let ends = [place.range.lowerBound, place.range.upperBound].map { Place(file: place.file, range: $0..<$0) }
            return [Diagnostic.FixIt("quote it", ends.map { .init(replace: $0, with: "\"") }, isSafe: isCertain)]
        case .malformedID(_, let suggestion): return Self.replacement(suggestion, at: place)
        case .malformedDate(let error):
            return error.suggestion.map { [Diagnostic.FixIt("perhaps '\($0)' was meant", [])] } ?? []
        default: return []
        }
    }

    /// What other formats mean by such a word.
    private static func flag(_ word: String) -> String? {
        switch word.lowercased() {
        case "true", "yes", "on", "y", "1": "true"
        case "false", "no", "off", "n", "0": "false"
        default: nil
        }
    }

    /// Another word in this place: a guess, unless it is said to be safe.
    private static func replacement(_ text: String?, at place: Place, isSafe: Bool = false) -> [Diagnostic.FixIt] {
        text.map { [Diagnostic.FixIt("write '\($0)'", [.init(replace: place, with: $0)], isSafe: isSafe)] } ?? []
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
