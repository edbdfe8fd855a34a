import EDTF
import Testing

/// Checks a row of text, level, earliest, latest and canonical text.
func check(_ row: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    try #require(row.count == 5, "a row has five columns", sourceLocation: sourceLocation)
    let value = try EDTF(row[0])
    #expect(String(value.level.rawValue) == row[1], sourceLocation: sourceLocation)
    #expect(value.earliest.description == row[2], sourceLocation: sourceLocation)
    #expect(value.latest.description == row[3], sourceLocation: sourceLocation)
    #expect(value.description == (row[4] == "=" ? row[0] : row[4]), sourceLocation: sourceLocation)
    #expect(
        try EDTF(value.description) == value, "canonical text reads as the same value", sourceLocation: sourceLocation)
}

/// Checks a row of mistaken text, kind, byte range and suggestion.
func checkMistake(_ row: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    try #require(row.count == 4, "a row has four columns", sourceLocation: sourceLocation)
    let text = String(row[0].map { $0 == "␣" ? " " : $0 })
    do {
        let value = try EDTF(text)
        Issue.record("“\(text)” reads as \(value)", sourceLocation: sourceLocation)
    } catch {
        #expect(error.kind.rawValue == row[1], sourceLocation: sourceLocation)
        #expect("\(error.range)" == row[2], sourceLocation: sourceLocation)
        #expect((error.suggestion ?? "-") == row[3], sourceLocation: sourceLocation)
        if let suggestion = error.suggestion {
            #expect(throws: Never.self, "a suggestion reads", sourceLocation: sourceLocation) { try EDTF(suggestion) }
        }
    }
}
