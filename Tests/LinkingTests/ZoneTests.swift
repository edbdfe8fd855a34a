import Diagnostics
import Linking
import Reading
import Testing

@Suite struct ZoneTests {
    /// A machine without a tz database says so once, not for every date.
    @Test func noDatabase() throws {
        let read = try SiteReader(root: FixtureSite.folder.appending(path: "good/signals").path, jobs: 1).read()
        let linked = Linker(read, zones: nil).link()
        #expect(linked.diagnostics.map(\.rule) == ["no-zones"])
        #expect(linked.zones.isEmpty)
    }

    @Test func zonesThatAreNamed() throws {
        #expect(try FixtureSite("good/signals").linked.zones.keys.sorted() == ["America/New_York", "Asia/Baghdad"])
    }
}
