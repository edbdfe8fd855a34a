import Testing

@testable import Reading

@Suite struct ClockTests {
    @Test(arguments: [
        ("01:20", 80, nil, false), ("~01:20", 80, nil, true), ("00:00", 0, nil, false), ("23:59", 1439, nil, false),
        ("01:20/02:15", 80, 135, false), ("20:00/03:00", 1200, 1620, false), ("~22:00/03:00", 1320, 1620, true),
    ])
    func isAClock(text: String, start: Int, end: Int?, isAbout: Bool) throws {
        let window = try #require(ClockShape.window(text))
        #expect(window.start == start)
        #expect(window.end == end)
        #expect(window.isAbout == isAbout)
        #expect(window.description == text)
    }

    @Test(arguments: [
        "", "1:20", "24:00", "12:60", "12", "12:00:00", "12:00/", "/12:00", "12:00/12:00", "12:00Z", "~", "１２:００",
    ])
    func isNone(text: String) { #expect(ClockShape.window(text) == nil) }
}
