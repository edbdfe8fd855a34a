import Testing

@testable import Checking

/// Which words stand in quotation marks; what may be an apostrophe or a prime stands in none.
@Suite struct QuotedSpanTests {
    @Test(arguments: [
        ("He is “deeply concerned”, he said.", ["deeply concerned"]), ("\"We are done,\" he said.", ["We are done,"]),
        ("“We are done,” he said, “and mean it.”", ["We are done,", "and mean it."]),
        ("„Wir sind fertig“, sagte er.", ["Wir sind fertig"]), ("»Wir sind fertig«, sagte er.", ["Wir sind fertig"]),
        ("Il dit : « nous avons fini ».", [" nous avons fini "]), ("「終わった」と述べた。", ["終わった"]),
        ("He said ‘we are done’ and left.", ["we are done"]), ("He said 'we are done' and left.", ["we are done"]),
        ("The ‘workers’ rights’ bill", []), ("He’s sure it isn’t the officials’ view.", []),
        ("Don't say it's 'tis or '90s talk.", []), ("the officials' view, the voters' choice", []),
        ("A 5'10\" man and a 12\" pipe", []), ("“He said ‘we are done’ twice”", ["He said ‘we are done’ twice"]),
        ("An “open end", []), ("no marks at all", []), ("('so they say')", ["so they say"]),
        ("“Iran’s answer was over”", ["Iran’s answer was over"]),
        ("'several messages' were sent", ["several messages"]),
    ])
    func spans(text: String, words: [String]) {
        let spans = QuotedSpan.all(in: text)
        #expect(spans.map(\.words) == words)
        for span in spans {
            let inside = String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
            #expect(inside.dropFirst().dropLast() == span.words)
        }
        if !words.isEmpty { #expect(QuotedSpan.mayBe(in: text.utf8)) }
    }

    @Test(arguments: [
        ("“The Wall Street Journal”", true), ("“War and Peace”", true), ("“deeply concerned”", false),
        ("“Dune”", false), ("“We are done”", false), ("“to the White House”", false),
    ])
    func titles(text: String, isTitle: Bool) {
        #expect(QuotedSpan.all(in: text).map(\.isTitle) == [isTitle])
    }
}
