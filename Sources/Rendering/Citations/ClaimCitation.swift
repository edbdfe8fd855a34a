import BriefingModel
import EDTF
import Mustache

/// How to cite the record of a claim: the desk's words, not the speaker's.
///
/// Its dates are the content's: when the claim was first reported, and the date for which the site speaks.
struct ClaimCitation: Context {
    let edition: Edition
    let claim: Ref<Claim>
    let record: Claim

    init(_ claim: Ref<Claim>, _ edition: Edition) {
        self.edition = edition
        self.claim = claim
        record = edition.briefing[claim]
    }

    static let fields: Fields<Self> = [
        .text("text", "The citation in one line.") { $0.text },
        .text("csl", "The name of the file beside the page that has it as CSL-JSON.") { "\($0.record.id).json" },
        .text("csl-type", "The media type of that file.") { _ in mediaType },
    ]

    /// The media type of the citation as CSL-JSON.
    static let mediaType = "application/vnd.citationstyles.csl+json"

    /// The path of the citation as CSL-JSON, beside the claim's page.
    static func path(of id: String) -> String { "claims/\(id).json" }

    /// Whoever publishes the site, where that is not told by its title.
    var publisher: String? {
        let site = edition.briefing.site
        return site.publisherName == site.title ? nil : site.publisherName
    }

    /// How the claim stands, and on which date.
    var state: String {
        let words = edition.words
        let standing = StandingContext(edition.facts.standing(of: claim, on: edition.date)?.standing, words)
        return Wording.fill(
            words.record.standsAsOf, [("standing", standing.text), ("date", words.day(edition.date))])
    }

    var address: String? { edition.address("claims/\(record.id).html") }

    private var text: String {
        let words = edition.words
        let parts = [
            publisher.map { Wording.fill(words.record.citedPublisher, [("publisher", $0)]) },
            Wording.fill(
                words.record.citedClaim,
                [
                    ("claim", record.text), ("site", edition.briefing.site.title),
                    ("date", words.day(record.reported)),
                ]),
            state + ".", address,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
