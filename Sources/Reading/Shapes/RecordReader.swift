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

    init(file: FileID, isPrivate: Bool) {
        self.file = file
        self.isPrivate = isPrivate
    }

    func place(_ range: Range<Int>) -> Place { Place(file: file, range: range) }

    mutating func report(_ problem: ReadingProblem, at range: Range<Int>) {
        diagnostics.append(problem.diagnostic(at: place(range)))
    }

    /// The text of `node`, or nil with an error that says what was expected.
    mutating func scalar(_ node: YAML.Node, expecting expected: String) -> YAML.Scalar? {
        switch node.content {
        case .scalar(let scalar) where !scalar.text.isEmpty || scalar.style != .plain: return scalar
        case .scalar, .empty: report(.missingValue(expected: expected), at: node.range)
        case .sequence: report(.wrongType(expected: expected, found: "a list"), at: node.range)
        case .mapping: report(.wrongType(expected: expected, found: "a mapping"), at: node.range)
        case .refused: break
        }
        return nil
    }
}
