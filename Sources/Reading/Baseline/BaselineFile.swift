import Diagnostics
import YAML

/// A baseline as it stands in a file.
///
/// It is read like `sources.json`, through the YAML that every JSON file is, so that a slip of the editor who wrote a
/// reason is shown at its place.
public struct BaselineFile: Sendable {
    /// What the file says; nil if anything is wrong with it, for with half a baseline known findings would be new.
    public let baseline: Baseline?
    /// What is wrong with the file.
    public let diagnostics: [Diagnostic]
    /// The file alone, for printing what is wrong with it.
    public let files: SourceFiles

    /// Reads what `Baseline.json()` writes, its keys in any order and layout.
    public init(_ file: SourceFile) {
        files = SourceFiles([file])
        var reader = RecordReader(file: FileID(0), isPrivate: false)
        let record = Self.record(in: file.bytes, with: &reader)
        diagnostics = reader.diagnostics.sorted()
        baseline = diagnostics.isEmpty ? record.map { Baseline($0.known.compactMap(Baseline.Entry.init)) } : nil
    }

    private static func record(in bytes: [UInt8], with reader: inout RecordReader) -> BaselineRecord? {
        if let nul = bytes.firstIndex(of: 0) { reader.report(.nul, at: nul..<nul + 1) }
        if let bad = MalformedUTF8.first(in: bytes) { reader.report(.malformedUTF8, at: bad) }
        guard reader.diagnostics.isEmpty else { return nil }
        let document = YAML.parse(bytes[...])
        for problem in document.problems { reader.report(.yaml(problem), at: problem.range) }
        guard let root = document.root else {
            if document.problems.isEmpty { reader.report(.emptyFile, at: 0..<0) }
            return nil
        }
        if !document.isComplete { reader.cutOff = root.range.upperBound }
        var record = BaselineRecord(at: reader.place(root.range))
        RecordShape<BaselineRecord>.baseline.fill(&record, from: root, with: &reader)
        if let version = record.version, version.value != String(Baseline.version) {
            let known = [String(Baseline.version)]
            reader.report(.unknownWord(version.value, known: known), at: version.place.range)
        }
        return record
    }
}

extension Baseline.Entry {
    /// Nil where what is required is missing, which has been reported.
    fileprivate init?(_ record: BaselineRecord.EntryRecord) {
        guard let rule = record.rule, let words = record.words else { return nil }
        self.init(
            rule: rule.value, path: record.path?.value, words: words.value, message: record.message?.value ?? "",
            reason: record.reason?.value ?? "")
    }
}
