import BriefingModel
import EDTF
import Testing

@testable import Rendering

@Suite("The desk's pages: the front page, what is contested, what is open, the method")
struct DeskPageTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture.strike() }

    @Test("The front page shows what is corroborated, the latest first, and nothing else there")
    func corroborated() throws {
        var fixture = fixture
        #expect(!(try fixture.page("index.html").contains("id=\"corroborated\"")))
        fixture.claims[0].attributions.append(
            Attribution(
                declared: Fixture.nowhere, speaker: Ref(1), terms: .onRecord, reported: Fixture.day(2020, 1, 8)))
        let text = try fixture.page("index.html").readersText
        let section = try #require(text.range(of: "Corroborated Iran used three channels. Anonymous, stated"))
        #expect(text[section.upperBound...].contains("Corroborated . Two origins."))
    }

    @Test("Among three sides each says which of the others it contradicts, and what supports it")
    func sides() throws {
        var fixture = fixture
        fixture.addClaim("scare", "Iran meant to scare.", by: Ref(1), kind: .assessment)
        fixture.relations.append((from: "scare", kind: .contradicts, to: "kill", scope: nil))
        fixture.relations.append((from: "channels", kind: .supports, to: "miss", scope: nil))
        let text = try fixture.page("contested.html").readersText
        #expect(text.contains("Contradicts Iran meant to miss and Iran meant to scare"))
        #expect(text.contains("Supported by Iran used three channels Contradicts Iran meant to kill"))
        let two = try self.fixture.page("contested.html").readersText
        #expect(!two.contains("Contradicts"))
    }

    @Test("A side's own words stand beside it")
    func ownWords() throws {
        var fixture = fixture
        fixture.claims[1].attributions[0].quote = "to kill personnel"
        #expect(try fixture.page("contested.html").readersText.contains("Own words “to kill personnel”"))
    }

    @Test("A side that no longer stands says on account of what")
    func fallenSide() throws {
        var fixture = fixture
        fixture.relations.append((from: "none-hurt", kind: .contradicts, to: "good", scope: nil))
        let text = try fixture.page("contested.html").readersText
        #expect(text.contains("Nobody was hurt. Superseded . On 16 January by Eleven were treated"))
    }

    @Test("An open matter quotes the sentences that refer to it")
    func usesOfMatters() throws {
        var fixture = fixture
        fixture.questions = [
            Question(id: "who", declared: Fixture.nowhere, text: "Who began?", about: [Ref(0)], article: Ref(0))
        ]
        fixture.mentions.questions = [
            (Ref(0), Mention(host: .article(Ref(0)), location: .body(block: 0), range: 40..<46, sentence: 32..<81))
        ]
        let html = try fixture.page("open.html")
        #expect(html.readersText.contains("In the text"))
        #expect(html.contains("<a href=\"articles/signals.html#p:1\">Signals after the strike</a>, paragraph 1"))
    }

    @Test("The method says on what the sourcing policy stands, and what it asks")
    func policy() throws {
        var fixture = fixture
        #expect(try fixture.page("method.html").readersText.contains("the Associated Press’s rules"))
        fixture.site.policy = "icd206"
        let text = try fixture.page("method.html").readersText
        #expect(text.contains("ICD 206 on sourcing") && text.contains("seven bands"))
        fixture.site.policy = "policy.yml"
        #expect(try fixture.page("method.html").readersText.contains("a policy of its own"))
        fixture.site.policy = "none"
        #expect(!(try fixture.page("method.html").contains("class=\"rules\"")))
    }

    @Test("The method explains every standing, relation, kind of evidence and term")
    func method() throws {
        let text = try fixture.page("method.html").readersText
        let words = Wording.english
        for relation in RelationKind.allCases { #expect(text.contains(words.method.relations[relation])) }
        for evidence in Evidence.allCases { #expect(text.contains(words.method.evidence[evidence])) }
        for terms in Terms.allCases { #expect(text.contains(words.method.terms[terms])) }
        for kind in ClaimKind.allCases { #expect(text.contains(words.record.claimKind[kind])) }
    }
}
