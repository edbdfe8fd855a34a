import Testing

@testable import Linking

@Suite("Phrases told by somebody's clock")
struct LocalPhraseTests {
    @Test(
        "Weekdays, days from today and times of day are",
        arguments: [
            "late Tuesday", "Tuesday’s hearing", "early Wednesday local time", "yesterday", "last week",
            "earlier this month", "some day last week", "this morning", "two days ago", "by 12.54 p.m. Eastern Time",
            "around noon", "overnight", "on Sundays",
        ])
    func local(phrase: String) { #expect(LocalPhrase.isLocal(phrase)) }

    @Test(
        "Dates and what is counted from an event are not",
        arguments: [
            "on 8 January", "hours after the strike", "spring 2020", "about 1985", "in the week of the talks", "",
            "Mondayish", "the last report", "nightingale season",
        ])
    func notLocal(phrase: String) { #expect(!LocalPhrase.isLocal(phrase)) }
}
