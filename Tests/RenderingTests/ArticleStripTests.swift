import BriefingModel
import EDTF
import Foundation
import Testing

@testable import Rendering

/// How the claims of an article stood through time, drawn above it.
@Suite("An article's strip")
struct ArticleStripTests {
    /// An article with one claim that turns between open and contested on each of some dates, and one that stays open.
    private func html(_ dates: [CivilDate], end: CivilDate = Fixture.day(2030, 1, 1)) throws -> String {
        var fixture = Fixture()
        fixture.site.date = end
        fixture.addClaim("a", "It turns.")
        fixture.addClaim("b", "It stays.")
        fixture.claims[0].statuses = dates.enumerated().map { position, date in
            StatusEntry(
                declared: Fixture.nowhere, date: date, standing: position % 2 == 0 ? .contested : .open,
                reason: "The desk looked again.")
        }
        fixture.addArticle("turning", "Turning", "[It turns](claim:a). [It stays](claim:b).")
        return try fixture.page("articles/turning.html")
    }

    /// The links of the strip, each with what a screen reader says of it.
    private func columns(_ html: String) throws -> [(href: String, label: String)] {
        let strip = try #require(html.components(separatedBy: "<svg class=\"drawing strip\"").dropFirst().first)
            .components(separatedBy: "\n</svg>")[0]
        return strip.components(separatedBy: "<a href=\"").dropFirst().map { link in
            let parts = link.components(separatedBy: "\"")
            return (parts[0], parts[2])
        }
    }

    @Test("One column for the publication and for each date after, each leading to the record as it was known then")
    func dates() throws {
        let html = try html([Fixture.day(2020, 1, 16), Fixture.day(2021, 2, 3)])
        let columns = try columns(html)
        #expect(
            columns.map(\.href) == [
                "../as-known/2020-01-08.html", "../as-known/2020-01-16.html", "../as-known/2021-02-03.html",
            ])
        #expect(
            columns.map(\.label) == [
                "8 January 2020: 2 open", "16 January 2020: 1 contested", "3 February 2021: 1 open",
            ])
        #expect(html.contains(">8 Jan 2020</text>") && html.contains(">16 Jan</text>"))
        #expect(html.contains(">3 Feb 2021</text>"))
    }

    @Test("Bands are as high as there are claims, from the bottom up in the order of the vocabulary")
    func bands() throws {
        let html = try html([Fixture.day(2020, 1, 16)])
        let columns = html.components(separatedBy: "<svg x=").dropFirst().map {
            $0.components(separatedBy: "</svg>")[0]
        }
        #expect(columns.count == 2 && columns[0].hasPrefix("\"0%\" width=\"50%\"") && columns[1].hasPrefix("\"50%\""))
        #expect(columns[0].contains("<line class=\"open\" x2=\"95%\" y1=\"37\" y2=\"37\" stroke-width=\"35.4\"/>"))
        #expect(columns[1].contains("<line class=\"open\" x2=\"95%\" y1=\"46\" y2=\"46\" stroke-width=\"17.4\"/>"))
        #expect(columns[1].contains("<line class=\"contested\" x2=\"95%\" y1=\"28\" y2=\"28\""))
    }

    @Test("Many dates are gathered where they lie closest, and none is lost", arguments: [13, 40, 400])
    func gathered(count: Int) throws {
        // Two bursts of dates a year apart, and one date long after.
        let dates = (0..<count).map { number in
            CivilDate(dayNumber: Fixture.day(2020, 2, 1).dayNumber + Int64(number) + (number >= count / 2 ? 366 : 0))
        }
        let late = Fixture.day(2028, 5, 6)
        let html = try html(dates + [late])
        let columns = try columns(html)
        #expect(columns.count == ArticleHistory.most)
        #expect(columns.first?.label == "8 January 2020: 2 open")
        #expect(columns.last?.href == "../as-known/2028-05-06.html")
        var told = 0
        for column in columns.dropFirst() {
            let dates = column.label.components(separatedBy: " dates:")
            told += dates.count > 1 ? Int(dates[0].components(separatedBy: ", ").last ?? "") ?? 0 : 1
        }
        #expect(told == count + 1)
    }

    @Test("No two labels are drawn over each other on the narrowest screen", arguments: [1, 5, 40, 400])
    func labels(count: Int) throws {
        let html = try html(
            (0..<count).map { CivilDate(dayNumber: Fixture.day(2020, 2, 1).dayNumber + Int64($0 * 9)) })
        let strip = try #require(html.components(separatedBy: "<svg class=\"drawing strip\"").dropFirst().first)
        var ends: [Double: Double] = [:]
        var labels = 0
        for text in strip.components(separatedBy: "\n</svg>")[0].components(separatedBy: "<text class=\"role\" x=\"")
            .dropFirst()
        {
            let x = try #require(Double(text.prefix { $0 != "%" })) * 3.36
            let y = try #require(Double(text.components(separatedBy: " y=\"")[1].prefix { $0 != "\"" }))
            let words = text.components(separatedBy: ">")[1].components(separatedBy: "<")[0]
            let length = Double(words.unicodeScalars.count) * 6.6
            let left = text.contains("text-anchor=\"end\"") ? x - length : x
            #expect(left >= ends[y] ?? 0, "\(words)")
            #expect(left + length <= 337, "\(words)")
            ends[y] = left + length
            labels += 1
        }
        #expect(labels == min(count + 1, ArticleHistory.most))
    }

    @Test("An article none of whose claims has a standing has no strip")
    func none() throws {
        var fixture = Fixture()
        fixture.addClaim("a", "That is good.", kind: .evaluation)
        fixture.addArticle("good", "Good", "[That is good](claim:a).")
        #expect(!(try fixture.page("articles/good.html").contains("How this stood through time")))
    }

    @Test("Where pages of the record as it was known are switched off, the strip leads nowhere")
    func switchedOff() throws {
        var fixture = try Fixture.strike()
        fixture.site.pagesOff = ["as-known"]
        let html = try fixture.page("articles/signals.html")
        #expect(html.contains("<svg class=\"drawing strip\""))
        #expect(!html.contains("as-known/"))
    }
}
