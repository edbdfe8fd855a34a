import BriefingModel
import Testing

/// Instants between which something lies, and clock windows as they are written.
@Suite struct TimeTests {
    @Test func spansAreOrderedByTheirStartThenTheirEndOpenOnesOutermost() {
        let ordered = [
            Span(earliest: .min, latest: 5), Span(earliest: .min, latest: .max), Span(earliest: 1, latest: 1),
            Span(earliest: 1, latest: 2), Span(earliest: 1, latest: .max), Span(earliest: 2, latest: 2),
        ]
        #expect(ordered.reversed().sorted() == ordered)
        #expect(ordered.map(\.isOpenAtStart) == [true, true, false, false, false, false])
        #expect(ordered.map(\.isOpenAtEnd) == [false, true, false, false, true, false])
    }

    @Test(arguments: [
        (ClockWindow(start: 80), "01:20"), (ClockWindow(start: 80, isAbout: true), "~01:20"),
        (ClockWindow(start: 80, end: 135), "01:20/02:15"), (ClockWindow(start: 1200, end: 1620), "20:00/03:00"),
        (ClockWindow(start: 0, end: 1439), "00:00/23:59"),
    ])
    func aClockWindowReadsAsItIsWritten(window: ClockWindow, words: String) {
        #expect(window.description == words)
    }
}
