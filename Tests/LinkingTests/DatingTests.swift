import BriefingModel
import Testing

/// `good/dates`, in Berlin unless said: the instants between which an event lies.
@Suite struct DatingTests {
    @Test(arguments: [
        // Midnight is 22:00 UTC the day before.
        ("day", 1_719_784_800, 1_719_871_199),
        // 23 hours.
        ("short-day", 1_711_839_600, 1_711_922_399),
        // 00:30 or 01:30 UTC: the clocks went back at 03:00.
        ("twice", 1_729_989_000, 1_729_992_600),
        ("local-twice", 1_729_989_000, 1_729_992_600),
        ("local", 1_719_828_000, 1_719_828_000),
        ("shifted", 1_719_815_400, 1_719_815_400),
        ("elsewhere", 1_719_759_600, 1_719_845_999),
        ("open", 1_719_784_800, Int64.max),
        ("unknown", Int64.min, 1_719_871_199),
        ("nightly", 1_719_867_600, 1_719_874_800),
        // From 20:00 on the first day to the end of the last.
        ("days", 1_719_856_800, 1_720_043_999),
    ])
    func span(event: String, earliest: Int64, latest: Int64) throws {
        let event = try FixtureSite("good/dates").linked.briefing.event(event)
        #expect(event.when.span == Span(earliest: earliest, latest: latest))
    }

    /// Far years keep their order; one that no count of seconds holds sorts before all that one does.
    @Test func farAway() throws {
        let briefing = try FixtureSite("good/dates").linked.briefing
        let far = try briefing.event("far").when.span
        #expect(far.earliest == -5_364_744_070_291_200)
        let farther = try briefing.event("farther").when.span
        #expect(farther.earliest == Int64.min + 1)
        let unknown = try briefing.event("unknown").when.span
        #expect(unknown < farther && farther < far)
    }

    @Test func zonesAreInherited() throws {
        let briefing = try FixtureSite("good/dates").linked.briefing
        #expect(try briefing.event("day").when.zone == "Europe/Berlin")
        #expect(try briefing.event("day").when.zoneBasis == .assumed)
        #expect(try briefing.event("elsewhere").when.zone == "Asia/Tokyo")
        #expect(try briefing.event("elsewhere").when.zoneBasis == .stated)
    }
}
