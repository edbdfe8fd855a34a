import BriefingModel
import Testing

/// `good/ways-to-write`: the same records from registries, from files of their own, from CSL-JSON and from an
/// article's front matter; shorthand; links between files.
@Suite struct WaysToWriteTests {
    let site: FixtureSite
    var briefing: Briefing { site.linked.briefing }

    init() throws { site = try FixtureSite("good/ways-to-write") }

    @Test func recordsFromEverywhere() {
        #expect(briefing.speakers.map(\.id) == ["master", "mate", "purser"])
        #expect(
            briefing.sources.map(\.id) == [
                "almanac", "chart", "http-zotero-example-groups-1-items-ab12", "log", "smith2020", "ticket",
            ])
        #expect(briefing.events.map(\.id) == ["departure", "storm"])
        #expect(briefing.articles.map(\.id) == ["ferry", "pier"])
    }

    @Test func profilesAreProse() throws {
        #expect(try briefing.speaker("master").profile?.textBlocks.first?.text.hasPrefix("Known to the mate") == true)
        #expect(try briefing.speaker("mate").profile == nil)
        #expect(try briefing.source("chart").type == "map")
        let storm = try #require(briefing.events.ref("storm"))
        #expect(briefing.index.mentionsOfEvent[storm].count == 1, "the chart's profile")
    }

    @Test func cslItem() throws {
        let smith = try briefing.source("smith2020")
        #expect(smith.title == "Ferries in winter")
        #expect(smith.type == "article-newspaper")
        #expect(smith.authors.map(\.displayName) == ["J. R. Smith", "Harbour Institute"])
        #expect(smith.issued?.edtf.description == "2020-01-08")
        #expect(smith.accessed?.edtf.description == "2020-02")
        #expect(smith.url == "https://harbour.example/smith?a=1&b=2")
        #expect(smith.variable("container-title") == "The Gazette")
        #expect(smith.variable("library-catalog") == nil, "a manager's own key")
    }

    @Test func cslDates() throws {
        #expect(try briefing.source("almanac").issued?.edtf.description == "2019-21~")
        let inWords = try briefing.source("http-zotero-example-groups-1-items-ab12").issued
        #expect(inWords?.phrase == "in the spring")
        #expect(inWords?.edtf.description == "XXXX")
    }

    /// A source may be called by the id that the reference manager gave it, without a warning.
    @Test func originalCSLID() throws {
        let late = try #require(try briefing.claim("late").attributions.first)
        #expect(late.via.map(briefing.written) == ["smith2020"])
        #expect(briefing.sources.aliases.isEmpty, "another spelling is no former id")
    }

    @Test func shorthand() throws {
        #expect(try briefing.speaker("mate").identity == .named("Jo Mate"))
        let late = try briefing.claim("late")
        #expect(late.attributions.map { $0.speaker.map { briefing[$0].id } } == ["mate"])
        #expect(late.caveats.map(\.text) == ["the log is not closed"])
        #expect(late.quantities.map(\.amount) == [.exactly("1")])
        #expect(try briefing.words(of: "late", in: "ferry") == ["left late"])
        let early = try briefing.claim("early")
        #expect(early.attributions.map { $0.speaker.map { briefing[$0].id } } == ["purser", "master"])
        #expect(early.attributions.last?.via.map(briefing.written) == ["chart", "ticket"])
        #expect(early.reported.description == "2024-03-02")
    }

    @Test func assetsKeepTheirPaths() {
        #expect(site.read.assets.map(\.path) == ["articles/2024/winter/plan.svg", "assets/master.svg"])
    }

    /// DESIGN's own example, completed with what it refers to.
    @Test func theExampleOfTheDesign() throws {
        let briefing = try FixtureSite("good/signals").linked.briefing
        let embedded = try briefing.claim("meant-to-miss")
        #expect(embedded.kind == .intent)
        #expect(briefing.ids(embedded.heldBy) == ["some-officials"])
        #expect(briefing.ids(try briefing.claim("missed-on-purpose").embeds) == ["meant-to-miss"])
        #expect(embedded.reported.description == "2020-01-08")
        let strike = try briefing.event("strike").when
        #expect(strike.phrase == "early Wednesday local time")
        // 01:20 and 02:15 in Baghdad, three hours ahead of UTC.
        #expect(strike.span == Span(earliest: 1_578_435_600, latest: 1_578_438_900))
        #expect(try briefing.event("signal").when.zone == "America/New_York")
        let insider = try briefing.speaker("insider")
        #expect(briefing.ids(insider.maybeSameAs) == ["channel-source"])
        let channels = try #require(try briefing.claim("channels").attributions.first)
        #expect(channels.terms == .notStated, "an anonymous speaker's")
        #expect(channels.attributed == .byNearness)
        #expect(try briefing.inquiry("nsc-asked").answer == Inquiry.Answer.none)
        #expect(try briefing.words(of: "no-harm", in: "signals") == ["no American was hurt"])
        #expect(try briefing.claim("no-harm").caveats.first?.closedBy.map { briefing[$0].id } == "tbi-109")
    }
}
