/// Prints findings as JSON for scripts and CI: one object, version 1, ending with a line break.
///
/// ```
/// {"version":1,"diagnostics":[
/// {"rule":"unknown-key","severity":"error","message":"unknown key 'speeker'",
///  "place":{"path":"content/articles/signals.md",
///           "start":{"byte":210,"line":12,"column":7},"end":{"byte":217,"line":12,"column":14}},
///  "notes":[{"message":"…","place":{…}}],
///  "fixes":[{"message":"write 'speaker'","isSafe":false,"edits":[{"place":{…},"text":"speaker"}]}]}
/// ]}
/// ```
///
/// - `severity` is `error`, `warning` or `note`. `notes` and `fixes` are always there, empty or not.
/// - `place` is left out where a whole site is at fault, and in a note that is only a remark.
/// - `byte` counts UTF-8 bytes from 0 at the start of the file; `line` counts from 1, and `column` from 1 in Unicode
///   code points. `end` is exclusive, and equals `start` for a place between two characters.
/// - The edits of a fix do not overlap; each replaces the bytes of its place by `text`. A fix is safe where nothing else
///   can have been meant.
///
/// A later version that only adds keys keeps the number; anything else raises it.
public struct JSONPrinter: Sendable {
    /// The version of the format.
    public static let version = 1

    private let files: SourceFiles

    /// - Parameter files: the files that the findings are in.
    public init(_ files: SourceFiles) { self.files = files }

    /// All findings in the order given, each on a line of its own.
    public func print(_ diagnostics: [Diagnostic]) -> String {
        var indices = LineIndices(files)
        var json = JSONWriter()
        json.object { json in
            json.number("version", Self.version)
            json.array("diagnostics") { json in
                for diagnostic in diagnostics {
                    json.breakLine()
                    write(diagnostic, to: &json, &indices)
                }
                if !diagnostics.isEmpty { json.endLine() }
            }
        }
        return json.text + "\n"
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter, _ indices: inout LineIndices) {
        json.object { json in
            json.string("rule", diagnostic.rule)
            json.string("severity", diagnostic.severity.rawValue)
            json.string("message", diagnostic.message)
            if let place = diagnostic.place { write(place, to: &json, &indices) }
            json.array("notes") { json in
                for note in diagnostic.notes {
                    json.object { json in
                        json.string("message", note.message)
                        if let place = note.place { write(place, to: &json, &indices) }
                    }
                }
            }
            json.array("fixes") { json in
                for fixIt in diagnostic.fixIts { write(fixIt, to: &json, &indices) }
            }
        }
    }

    private func write(_ fixIt: Diagnostic.FixIt, to json: inout JSONWriter, _ indices: inout LineIndices) {
        json.object { json in
            json.string("message", fixIt.message)
            json.flag("isSafe", fixIt.isSafe)
            json.array("edits") { json in
                for edit in fixIt.edits {
                    json.object { json in
                        write(edit.place, to: &json, &indices)
                        json.string("text", edit.text)
                    }
                }
            }
        }
    }

    private func write(_ place: Place, to json: inout JSONWriter, _ indices: inout LineIndices) {
        let index = indices[place.file]
        json.object("place") { json in
            json.string("path", files[place.file].path)
            write("start", place.range.lowerBound, index, to: &json)
            write("end", place.range.upperBound, index, to: &json)
        }
    }

    private func write(_ name: String, _ byte: Int, _ index: LineIndex, to json: inout JSONWriter) {
        let position = index.position(of: byte)
        json.object(name) { json in
            json.number("byte", byte)
            json.number("line", position.line)
            json.number("column", position.column)
        }
    }
}
