/// A finding's message as SARIF writes it: plain text with embedded links to related locations (SARIF 3.11.6).
enum SARIFMessage {
    /// The message, each note on a line of its own, then what is proposed in words alone.
    static func text(of diagnostic: Diagnostic) -> String {
        var lines = [withoutLinks(diagnostic.message)]
        lines += diagnostic.notes.filter { $0.place == nil }.map { withoutLinks($0.message) }
        lines += linked(diagnostic.notes).map { "[\(linkText($0.note.message))](\($0.id))" }
        lines += diagnostic.fixIts.filter(\.edits.isEmpty).map { withoutLinks($0.message) }
        return lines.joined(separator: "\n")
    }

    /// The notes that have a place, each with the number by which the message links to it.
    static func linked(_ notes: [Diagnostic.Note]) -> [(id: Int, note: Diagnostic.Note, place: Place)] {
        var linked: [(id: Int, note: Diagnostic.Note, place: Place)] = []
        for note in notes {
            if let place = note.place { linked.append((linked.count + 1, note, place)) }
        }
        return linked
    }

    /// Text in which nothing is taken for a link: a message may well say "write [words](claim:id)".
    private static func withoutLinks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "(", previous == "]" {
                result.removeLast()
                result.append(contentsOf: "\\]".unicodeScalars)
            }
            result.append(scalar)
            previous = scalar
        }
        return String(result)
    }

    /// The text of a link, in which brackets and backslashes are escaped.
    private static func linkText(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "[" || scalar == "]" || scalar == "\\" { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}
