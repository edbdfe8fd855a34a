import Testing

@testable import EDTF

/// Plain days are kept as days and nothing more; all that is asked of them is put together again.
@Suite("Plain days")
struct PlainDayTests {
    @Test(
        "A plain day says all that its text does",
        arguments: ["0000-01-01", "0999-10-09", "2020-02-29", "9999-12-31"])
    func plain(text: String) throws {
        let value = try EDTF(text)
        guard case .date(let date) = value.form else {
            Issue.record("'\(text)' is no date")
            return
        }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        #expect(date.year.value == Int64(parts[0]) && date.month?.value == parts[1] && date.day?.value == parts[2])
        #expect(date.year.notation == .fourDigits(EDTF.Digits(ascii: Array(text.utf8)[..<4]), isNegative: false))
        #expect(date.month?.count == 2 && date.day?.count == 2 && date.grouping == nil)
        #expect(date.anyQualification.isEmpty && date.precision == .day)
        #expect(value.earliest == value.latest && value.earliest.date == date.earliest && date.earliest == date.latest)
        #expect(value.level == .level0 && value.description == text)
    }

    @Test(
        "What says more than a plain day keeps it",
        arguments: ["-0001-01-01", "2020-01-08?", "2020-~01-08", "202X-01-08", "2020-01-XX", "2020-01", "2020-21"])
    func more(text: String) throws {
        let value = try EDTF(text)
        #expect(value.level > .level0 || text == "2020-01")
        #expect(value.description == text)
        #expect(try value != EDTF("2020-01-08"))
    }
}
