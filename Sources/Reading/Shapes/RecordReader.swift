import BriefingModel
import Diagnostics
import YAML

/// Reads the records of one file: knows where it is and gathers what is wrong and what is secret.
struct RecordReader {
    let file: FileID
    /// Whether the file is in `private/`: all that it says is secret, and nothing is required in it.
    let isPrivate: Bool
    private(set) var diagnostics: [Diagnostic] = []
    var withheld = Withheld()
    /// Where the tree ends whose block could not be read to its end; nil for a whole one.
    var cutOff: Int?
    /// The terms that the article gives as its default.
    var articleTerms: String?
    /// The attributions of the claim at hand that were made off the record.
    var offRecord: [Range<Int>] = []

    init(file: FileID, isPrivate: Bool) {
        self.file = file
        self.isPrivate = isPrivate
    }

    func place(_ range: Range<Int>) -> Place { Place(file: file, range: range) }

    /// Whether a node that ends with `range` was still open where a syntax error ended the block.
    func isCutOff(_ range: Range<Int>) -> Bool { cutOff.map { range.upperBound >= $0 } ?? false }

    mutating func report(_ problem: ReadingProblem, at range: Range<Int>) {
        diagnostics.append(problem.diagnostic(at: place(range)))
    }

    /// The text of `node`, or nil with an error that says what was expected.
    mutating func scalar(_ node: YAML.Node, expecting expected: @autoclosure () -> String) -> YAML.Scalar? {
        switch node.content {
        case .scalar(let scalar) where !scalar.text.isEmpty || scalar.style != .plain: return scalar
        case .scalar, .empty: report(.missingValue(expected: expected()), at: node.range)
        case .sequence, .mapping: report(.wrongType(expected: expected(), found: node.found), at: node.range)
        case .refused: break
        }
        return nil
    }
}

extension YAML.Node {
    /// What stands here, in the words of an error that expected something else.
    var found: String {
        switch content {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .empty, .refused: "nothing"
        }
    }
}
