import EDTF
import YAML

/// An EDTF string. A list is most often a set whose quotes were forgotten, and is answered so.
struct EDTFShape: Shape {
    var type: SchemaType { .when }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<EDTF>? {
        if node.isFlow, node.sequence != nil {
            reader.report(.unquotedDate(isCertain: node.looksLikeDateSet), at: node.range)
            return nil
        }
        guard let scalar = reader.scalar(node, expecting: "a date in EDTF") else { return nil }
        do {
            return Located(try EDTF(scalar.text), at: reader.place(scalar.range))
        } catch {
            reader.report(.malformedDate(error), at: reader.range(of: error, in: scalar))
            return nil
        }
    }
}

extension RecordReader {
    /// Where in the file an error inside a date stands; the whole scalar where its text is not in the file as it is.
    func range(of error: EDTFError, in scalar: YAML.Scalar) -> Range<Int> {
        guard let text = scalar.textRange else { return scalar.range }
        let lower = min(text.lowerBound + error.range.lowerBound, text.upperBound)
        return lower..<min(text.lowerBound + error.range.upperBound, text.upperBound)
    }
}
