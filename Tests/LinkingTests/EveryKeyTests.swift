import BriefingModel
import EDTF
import Testing

/// `good/every-key` writes every key of the format once: here is where each ends up.
@Suite struct EveryKeyTests {
    let site: FixtureSite
    var briefing: Briefing { site.linked.briefing }

    init() throws { site = try FixtureSite("good/every-key") }

    @Test func siteKeys() {
        let site = briefing.site
        #expect(site.title == "Harbour notes")
        #expect(site.description == "What is known of the late ferry.")
        #expect(site.publisherName == "The Harbour Desk")
        #expect(site.publisherURL == "https://harbour.example")
        #expect(site.baseURL == "https://harbour.example/notes/")
        #expect(site.lang == "nl")
        #expect(site.direction == .ltr)
        #expect(site.zone == "Europe/Amsterdam")
        #expect(site.zoneNames == ["Europe/Amsterdam": "the harbour"])
        #expect(site.date.description == "2024-06-01")
        #expect(site.policy == "policy.yml")
        #expect(site.rules.map { "\($0.rule): \($0.severity)" } == ["lost-anchor: warning"])
        #expect(site.pagesOff == ["open"])
        #expect(site.allowsRawHTML)
        #expect(site.aliases.map { "\($0.from) → \($0.to)" } == ["about → method", "old/ferry → articles/ferry"])
    }

    @Test func speakerKeys() throws {
        let mate = try briefing.speaker("mate")
        #expect(mate.identity == .named("Jo Mate"))
        #expect(mate.kind == .person)
        #expect(mate.role == "second mate")
        #expect(briefing.ids(mate.onBehalfOf) == ["company"])
        #expect(briefing.ids(mate.memberOf) == ["crew"])
        #expect(briefing.ids(mate.maybeMemberOf) == ["union"])
        #expect(briefing.ids(mate.sameAs) == ["second-mate"])
        #expect(briefing.ids(mate.maybeSameAs) == ["voice"])
        #expect(mate.interest == "keeps the job")
        #expect(mate.url == "https://harbour.example/mate")
        #expect(mate.note == "Asked twice.")
        #expect(briefing.speakers.aliases.map(\.id) == ["first-mate"])
        let voice = try briefing.speaker("voice")
        #expect(
            voice.identity
                == .anonymous(
                    describedAs: "a voice on the radio", reason: "asked not to be named", knowsHow: "was on the bridge")
        )
        #expect(try briefing.speaker("gazette").kind == .outlet)
    }

    @Test func sourceKeys() throws {
        let log = try briefing.source("log")
        #expect(log.title == "The log")
        #expect(log.type == "book")
        #expect(log.authors.map(\.displayName) == ["The Master", "Anna de Vries Jr."])
        #expect(log.issued?.edtf.description == "2024-03")
        #expect(log.accessed?.edtf.description == "2024-03-05")
        #expect(log.url == "https://harbour.example/log")
        #expect(log.outlet.map { briefing[$0].id } == "gazette")
        #expect(log.archived == "https://archive.example/log")
        #expect(log.archivedText == "archive/log.txt")
        #expect(log.sha256?.hasPrefix("fe003e8c") == true)
        #expect(log.copyOf.map { briefing[$0].id } == "diary")
        #expect(briefing.ids(log.derivedFrom) == ["letter", "radio"])
        #expect(log.reliability == .b)
        #expect(log.lang == "nl")
        #expect(log.note == "Kept in pencil.")
        #expect(briefing.sources.aliases.map(\.id) == ["old-log"])
        #expect(
            log.variables.map { "\($0.name): \($0.value)" } == [
                "container-title: Logs of the north quay", "editor: The Harbour Desk", "event-date: 2024-02-29",
                "page: 12–14",
            ])
        let radio = try briefing.source("radio")
        #expect(radio.title == "a recording")
        #expect(radio.isDescribed)
    }

    @Test func eventKeys() throws {
        let storm = try briefing.event("storm")
        #expect(storm.title == "The storm")
        #expect(storm.when.edtf.description == "2024-02-29")
        #expect(storm.when.zone == "Europe/Berlin")
        #expect(storm.when.zoneBasis == .inferred)
        #expect(storm.when.phrase == "in the night")
        #expect(storm.when.clock?.description == "~22:00/03:00")
        #expect(storm.when.basis == .assumed)
        // 22:00 and 03:00 the next day in Berlin, an hour ahead of UTC.
        #expect(storm.when.span == Span(earliest: 1_709_240_400, latest: 1_709_258_400))
        #expect(storm.location == "off the coast")
        #expect(storm.partOf.map { briefing[$0].id } == "winter")
        #expect(briefing.ids(storm.after) == ["calm"])
        #expect(storm.note == "The worst in years.")
        #expect(briefing.events.aliases.map(\.id) == ["gale"])
        let winter = try briefing.event("winter")
        #expect(winter.when.zone == "Europe/Amsterdam", "the site's")
        #expect(winter.when.zoneBasis == .assumed)
    }

    @Test func articleKeys() throws {
        let ferry = try briefing.article("ferry")
        #expect(ferry.title == "The ferry is late")
        #expect(ferry.published.description == "2024-03-01")
        #expect(ferry.updated?.description == "2024-03-05")
        #expect(ferry.authors == ["A. Writer", "B. Writer"])
        #expect(ferry.summary == "The ferry left late.")
        #expect(ferry.bottomLine == "Nobody knows why.")
        #expect(ferry.lang == "en-GB")
        #expect(ferry.direction == .auto)
        #expect(ferry.zone == "Europe/London")
        #expect(!ferry.isDraft)
        #expect(ferry.canonical == "https://harbour.example/ferry")
        #expect(briefing.articles.aliases.map(\.id) == ["boat"])
        let correction = try #require(ferry.corrections.first)
        #expect(correction.date.description == "2024-03-05")
        #expect(correction.text == "The hour was wrong.")
        #expect(briefing.ids(correction.claims) == ["late"])
        #expect(correction.kind == .clarification)
        #expect(correction.was == "one")
        #expect(correction.now == "two")
    }

    @Test func claimKeys() throws {
        let late = try briefing.claim("late")
        #expect(late.text == "The ferry left late.")
        #expect(late.kind == .finding)
        #expect(late.event.map { briefing[$0].id } == "storm")
        #expect(late.when?.edtf.description == "2024-02-29~")
        #expect(briefing.ids(late.embeds) == ["later"])
        #expect(late.credibility == .probablyTrue)
        #expect(late.likelihood == .veryLikely)
        #expect(late.confidence == .moderate)
        #expect(late.quantities.map(\.amount) == [.exactly("1"), .between(min: "2", max: "3.5")])
        #expect(late.quantities.map(\.unit) == ["hour", "boats"])
        #expect(late.quantities.first?.counts == "delay")
        #expect(late.quantities.map(\.isAbout) == [true, false])
        #expect(late.quantities.first?.asOf?.edtf.description == "2024-03-01")
        #expect(late.note == "Twice in a week.")
        #expect(late.reported.description == "2024-03-01", "the earliest attribution's")
        #expect(try briefing.words(of: "late", in: "ferry") == ["late"])
        #expect(briefing.claims.aliases.map(\.id) == ["tardy"])
        #expect(briefing.ids(try briefing.claim("held").heldBy) == ["crew", "union"])
    }

    @Test func partsOfAClaim() throws {
        let late = try briefing.claim("late")
        let caveat = try #require(late.caveats.first)
        #expect(caveat.text == "the log is not closed")
        #expect(caveat.due?.edtf.description == "2024-04")
        #expect(caveat.closedBy.map { briefing[$0].id } == "later")
        let status = try #require(late.statuses.first)
        #expect(status.date.description == "2024-03-05")
        #expect(status.standing == .corroborated)
        #expect(status.by.map { briefing[$0].id } == "later")
        #expect(status.source.map { briefing[$0].id } == "log")
        #expect(status.reason == "The log agrees.")
        let check = try #require(late.checks.first)
        #expect(check.date.edtf.description == "2024-03-04")
        #expect([check.how, check.by, check.result] == ["by telephone", "A. Writer", "confirmed"])
    }

    @Test func attributionKeys() throws {
        let attributions = try briefing.claim("late").attributions
        #expect(attributions.count == 2)
        let first = try #require(attributions.first)
        #expect(first.speaker.map { briefing[$0].id } == "mate")
        #expect(briefing.ids(first.onBehalfOf) == ["company"])
        #expect(first.via.map(briefing.written) == ["port", "log (page 3)", "us"])
        #expect(first.mode == .directQuote)
        #expect(first.terms == .onRecord)
        #expect(first.evidence == .witnessed)
        #expect(first.attributed == .inferred)
        #expect(first.said?.edtf.description == "2024-02-29T23:10:00Z")
        #expect(first.reported.description == "2024-03-03", "the latest day of an uncertain date")
        #expect(first.quote == "We zijn laat.")
        #expect(first.quoteLang == "nl")
        #expect(first.translation == "We are late.")
        #expect(first.translatedBy == "the desk")
        #expect(first.passage == "The mate said they were late.")
        #expect(first.wording == "surely")
        #expect(first.reliability == .a)
    }

    @Test func articleDefaults() throws {
        let voice = try #require(try briefing.claim("late").attributions.last)
        #expect(voice.via.map(briefing.written) == ["log"])
        #expect(voice.terms == .background)
        #expect(voice.evidence == .hearsay)
        #expect(voice.said?.edtf.description == "2024-02-29")
        #expect(voice.said?.zone == "Europe/London", "the article's")
        #expect(voice.attributed == .stated)
        #expect(voice.reported.description == "2024-03-01", "the article's day of publication")
    }

    @Test func recordsOfAnArticle() throws {
        #expect(try briefing.speaker("purser").displayName == "The Purser")
        #expect(try briefing.source("ticket").title == "A ticket")
        #expect(try briefing.event("departure").when.zone == "Europe/London", "the article's")
        let withdrawn = try briefing.claim("withdrawn")
        #expect(withdrawn.article.map { briefing[$0].id } == "ferry")
        #expect(withdrawn.attributions.first?.via.map(briefing.written) == ["ticket"])
    }

    /// The keys of an attribution may stand on the claim, and a claim without `by` is in the outlet's voice.
    @Test func claimDefaultsAndVoice() throws {
        let successor = try #require(try briefing.claim("successor").attributions.first)
        #expect(successor.mode == .partialQuote)
        #expect(successor.quote == "two hours")
        let plain = try #require(try briefing.claim("plain").attributions.first)
        #expect(plain.speaker == nil)
        #expect(plain.voice.map { briefing[$0].id } == "gazette")
        #expect(try briefing.claim("held").attributions.allSatisfy { $0.voice == nil && $0.speaker == nil })
        #expect(try briefing.claim("held").kind == .fact)
    }

    @Test func everyRelation() throws {
        let late = try #require(briefing.claims.ref("late"))
        let relations = briefing.index.relationsFrom[late].map { briefing.relations[$0] }
        #expect(
            relations.map { "\($0.kind.rawValue) \(briefing[$0.to].id)" }.sorted() == [
                "confirms later", "contradicts earlier", "fulfils later", "qualifies later", "responds-to later",
                "restates later", "supports later",
            ])
        let confirms = relations.first { $0.kind == .confirms }
        #expect(confirms?.scope == "the hour")
        #expect(confirms?.note == "By the clock.")
        #expect(relations.filter { $0.kind != .confirms }.allSatisfy { $0.scope == nil })
        let replacing = briefing.relations.filter { $0.kind.replaces }
        #expect(
            replacing.map { "\(briefing[$0.from].id) \($0.kind.rawValue) \(briefing[$0.to].id)" } == [
                "put-right corrects later", "successor supersedes earlier", "withdrawn retracts held",
            ])
    }

    @Test func questionsAndInquiries() throws {
        let why = try briefing.question("why")
        #expect(why.text == "Why was it late?")
        #expect(briefing.ids(why.about) == ["late"])
        #expect(briefing.ids(why.answers) == ["later"])
        #expect(why.asked?.edtf.description == "2024-03-01")
        #expect(why.closed?.edtf.description == "2024-03-04")
        #expect(why.closedBy.map { briefing[$0].id } == "later")
        #expect(why.note == "Asked by many.")
        #expect(briefing.questions.aliases.map(\.id) == ["how-come"])
        let asked = try briefing.inquiry("asked")
        #expect(briefing.ids(asked.who) == ["port", "company"])
        #expect(asked.by.map { briefing[$0].id } == "gazette")
        #expect(briefing.ids(asked.about) == ["late"])
        #expect(asked.when?.edtf.description == "2024-03-01")
        #expect(asked.through == "by letter")
        #expect(asked.answer == briefing.claims.ref("later").map { .claim($0) })
        let again = try briefing.inquiry("asked-again")
        #expect(again.by == nil)
        #expect(again.answer == .declined)
    }

    /// Every word of a `private-note` is a secret, and nothing of it is in a record.
    @Test func privateNotes() {
        #expect(
            site.linked.secrets.map(\.text).sorted() == [
                "Ask the weather office.", "Check the tide tables.", "Lent by the cook.",
                "Prefers to be called at night.", "The purser hinted at more.",
            ])
    }
}
