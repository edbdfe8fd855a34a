import Diagnostics

/// Files for a test, and places in them named by the words that stand there.
struct Fixture {
    let files: SourceFiles

    init(_ files: (path: String, text: String)...) {
        self.files = SourceFiles(files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) })
    }

    init(_ text: String) { self.init(("a.md", text)) }

    /// The first place of `words` in the file numbered `file`.
    func place(_ words: String, in file: Int = 0) -> Place {
        let bytes = files.all[file].bytes
        let wanted = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
        return Place(file: FileID(file), range: start..<start + wanted.count)
    }

    /// An error about `words`, printed plainly without its heading.
    func frame(_ words: String, width: Int = 100) -> String {
        let text = TextPrinter(files, width: width).print([Diagnostic(.error, "rule", "message", at: place(words))])
        return text.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
    }
}
