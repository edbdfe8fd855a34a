import BriefingModel
import YAML

/// A word of a closed list.
struct WordShape<Word: Vocabulary>: Shape {
    var type: SchemaType { .words(known) }

    init(_ word: Word.Type) {}

    private var known: [String] { Word.allCases.map(\.rawValue) }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<Word>? {
        guard let scalar = reader.scalar(node, expecting: "one of \(known.joined(separator: ", "))") else { return nil }
        guard let word = Word(rawValue: scalar.text) else {
            reader.report(.unknownWord(scalar.text, known: known), at: scalar.range)
            return nil
        }
        return Located(word, at: reader.place(scalar.range))
    }
}
