import CommonMark
import EDTF
import YAML

/// What can be wrong with a file, seen by itself. `ReadingProblem+Wording` says it.
enum ReadingProblem: Sendable {
    // The file
    case unreadable(reason: String)
    case tooLarge(limit: Int)
    case malformedUTF8
    case nul
    case linkOutOfSite(target: String)
    case brokenLink
    case linkToFolder
    case unexpectedFile(name: String, known: [String])
    case unpublishableName
    case unclosedFrontMatter
    case missingFrontMatter
    case emptyFrontMatter
    case emptyFile
    case missingSite

    // YAML
    case yaml(YAML.Problem)
    case missingValue(expected: String)
    case wrongType(expected: String, found: String)
    case unknownKey(String, of: String, known: [String])
    case missingKey(String, of: String)
    case unknownWord(String, known: [String])
    case notAFlag(String)
    case malformedID(String, suggestion: String?)
    case malformedFileName(String, suggestion: String?)
    case reservedID(String)
    case confidentialKey(String, of: String)
    case malformedAddress(String)

    // Dates
    case malformedDate(EDTFError)
    case unquotedDate(isCertain: Bool)
    case notADay(String)
    case malformedClock(String)
    case clockWithoutDay(String)

    // Markdown
    case markdown(CommonMark.Problem)
}
