import EDTF
import YAML

/// A whole day.
struct DayShape: Shape {
    var type: SchemaType { .day }

    func read(_ node: YAML.Node, with reader: inout RecordReader) -> Located<CivilDate>? {
        guard let scalar = reader.scalar(node, expecting: "a day, YYYY-MM-DD") else { return nil }
        do {
            let edtf = try EDTF(scalar.text)
            if let day = edtf.singleDay, edtf.level == .level0 {
                return Located(day, at: reader.place(scalar.range))
            }
            reader.report(.notADay(scalar.text), at: scalar.range)
        } catch {
            reader.report(.malformedDate(error), at: reader.range(of: error, in: scalar))
        }
        return nil
    }
}
