/// Writes findings as SARIF results, one after the other.
struct SARIFResults {
    /// The name of the folder that paths start from.
    static let root = "%SRCROOT%"

    private let files: SourceFiles
    private let base: RepositoryPath
    private let rules: SARIFRules
    private let isCompared: Bool
    private var indices: LineIndices
    private var words: MarkedWords
    private var occurrences: [Occurrence: Int] = [:]

    /// What several findings may have in common.
    private struct Occurrence: Hashable {
        let rule: String
        let file: FileID?
        let words: String
    }

    /// - Parameter isCompared: whether there is a baseline. SARIF wants its results to say of all findings or of none
    ///   whether they are new.
    init(_ files: SourceFiles, _ base: RepositoryPath, _ rules: SARIFRules, isCompared: Bool) {
        self.files = files
        self.base = base
        self.rules = rules
        self.isCompared = isCompared
        indices = LineIndices(files)
        words = MarkedWords(files)
    }

    /// Writes the next finding; `entry` is that of the baseline, if it is known.
    mutating func write(_ diagnostic: Diagnostic, known entry: Baseline.Entry?, to json: inout JSONWriter) {
        json.object { json in
            json.string("ruleId", diagnostic.rule)
            if let index = rules.index(of: diagnostic.rule) { json.number("ruleIndex", index) }
            json.string("level", diagnostic.severity.rawValue)
            json.message("message", SARIFMessage.text(of: diagnostic))
            json.array("locations") { json in
                json.object { json in
                    if let place = diagnostic.place {
                        write(place, to: &json)
                    } else {
                        json.object("physicalLocation") { artifact(base.siteURI, to: &$0) }
                    }
                }
            }
            writeFingerprints(of: diagnostic, to: &json)
            writeRelatedLocations(of: diagnostic, to: &json)
            writeFixes(of: diagnostic, to: &json)
            if isCompared { write(entry, to: &json) }
        }
    }

    private mutating func writeFingerprints(of diagnostic: Diagnostic, to json: inout JSONWriter) {
        let marked = diagnostic.place.map { words.at($0) } ?? diagnostic.message
        let occurrence = Occurrence(rule: diagnostic.rule, file: diagnostic.place?.file, words: marked)
        occurrences[occurrence, default: 0] += 1
        let number = occurrences[occurrence] ?? 1
        json.object("partialFingerprints") { json in
            json.string("markedWords/v1", marked)
            json.string("occurrence/v1", String(number))
        }
    }

    private mutating func writeRelatedLocations(of diagnostic: Diagnostic, to json: inout JSONWriter) {
        let related = SARIFMessage.linked(diagnostic.notes)
        guard !related.isEmpty else { return }
        json.array("relatedLocations") { json in
            for (id, note, place) in related {
                json.object { json in
                    json.number("id", id)
                    write(place, to: &json)
                    json.message("message", note.message)
                }
            }
        }
    }

    private mutating func writeFixes(of diagnostic: Diagnostic, to json: inout JSONWriter) {
        let fixIts = diagnostic.fixIts.filter { !$0.edits.isEmpty }
        guard !fixIts.isEmpty else { return }
        json.array("fixes") { json in
            for fixIt in fixIts {
                json.object { json in
                    json.message("description", fixIt.message)
                    json.array("artifactChanges") { write(fixIt.edits, to: &$0) }
                    json.object("properties") { $0.flag("isSafe", fixIt.isSafe) }
                }
            }
        }
    }

    private mutating func write(_ edits: [Diagnostic.FixIt.Edit], to json: inout JSONWriter) {
        let byFile = Dictionary(grouping: edits) { $0.place.file }
        for (file, edits) in byFile.sorted(by: { $0.key < $1.key }) {
            json.object { json in
                artifact(base.uri(of: files[file].path), to: &json)
                json.array("replacements") { json in
                    for edit in edits.sorted(by: { $0.place < $1.place }) {
                        json.object { json in
                            region("deletedRegion", edit.place, to: &json)
                            json.message("insertedContent", edit.text)
                        }
                    }
                }
            }
        }
    }

    /// Whether a baseline knows the finding, and why it was accepted.
    private func write(_ entry: Baseline.Entry?, to json: inout JSONWriter) {
        json.string("baselineState", entry == nil ? "new" : "unchanged")
        json.array("suppressions") { json in
            guard let entry else { return }
            json.object { json in
                json.string("kind", "external")
                json.string("status", "accepted")
                if !entry.reason.isEmpty { json.string("justification", entry.reason) }
            }
        }
    }

    private mutating func write(_ place: Place, to json: inout JSONWriter) {
        let file = files[place.file]
        json.object("physicalLocation") { json in
            artifact(base.uri(of: file.path), to: &json)
            // Nothing was read of an asset or a broken link; the finding is about the file.
            if !file.bytes.isEmpty { region("region", place, to: &json) }
        }
    }

    private func artifact(_ uri: String, to json: inout JSONWriter) {
        json.object("artifactLocation") { json in
            json.string("uri", uri)
            if !uri.hasPrefix("file:") { json.string("uriBaseId", Self.root) }
        }
    }

    /// A range as SARIF counts it: lines and columns from 1, the end column being the one behind the last character.
    private mutating func region(_ name: String, _ place: Place, to json: inout JSONWriter) {
        let start = indices[place.file].position(of: place.range.lowerBound)
        let end = indices[place.file].position(of: place.range.upperBound)
        json.object(name) { json in
            json.number("startLine", start.line)
            json.number("startColumn", start.column)
            json.number("endLine", end.line)
            json.number("endColumn", end.column)
        }
    }
}
