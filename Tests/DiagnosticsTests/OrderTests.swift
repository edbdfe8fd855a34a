import Diagnostics
import Testing

@Suite struct OrderTests {
    /// Findings in the order of a report; however they are shuffled, sorting gives this order again.
    @Test func aReportIsInTheOrderOfPathAndPosition() {
        func place(_ file: Int, _ range: Range<Int>) -> Place { Place(file: FileID(file), range: range) }
        let report = [
            Diagnostic(.warning, "z", "whole site", at: nil),
            Diagnostic(.warning, "b", "m", at: place(0, 5..<6)),
            Diagnostic(.error, "a", "m", at: place(0, 5..<9)),
            Diagnostic(.error, "b", "l", at: place(0, 5..<9)),
            Diagnostic(.error, "b", "m", at: place(0, 5..<9)),
            Diagnostic(.error, "b", "m", at: place(0, 5..<9), notes: [.init("a", at: place(0, 1..<2))]),
            Diagnostic(.error, "b", "m", at: place(0, 5..<9), notes: [.init("a", at: place(1, 0..<1))]),
            Diagnostic(.note, "a", "m", at: place(0, 40..<41)),
            Diagnostic(.note, "a", "m", at: place(1, 0..<1)),
        ]
        #expect(report.reversed().sorted() == report)
        #expect((report[4...] + report[..<4]).sorted() == report)
    }

    @Test func placesBeyondFourGibibytesAreClamped() {
        #expect(Place(file: FileID(0), range: 3..<Int.max).range == 3..<Int(UInt32.max))
    }
}
