import Testing

@testable import Reading

@Suite struct SlugTests {
    @Test(arguments: ["a", "0", "a-b", "2020-01-08", "tbi-109", String(repeating: "a", count: 100)])
    func isAnID(text: String) { #expect(Slug.isValid(text)) }

    @Test(arguments: [
        "", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "a/b", "..", "../a", "a.md", "é", "ａ", "a\u{301}", "a\0",
        "us", "index", "none", "declined", "partial", "unreachable", String(repeating: "a", count: 101),
    ])
    func isNone(text: String) { #expect(!Slug.isValid(text)) }

    @Test(arguments: [
        ("Smith2020", "smith2020"), ("http://zotero.org/items/AB", "http-zotero-org-items-ab"), ("../../etc", "etc"),
        ("A_b  C", "a-b-c"), ("--a--", "a"),
    ])
    func suggestion(text: String, slug: String) { #expect(Slug.suggestion(for: text) == slug) }

    /// What would be no id, or another's meaning, is not suggested.
    @Test(arguments: ["…", "---", "US", "Index"])
    func noSuggestion(text: String) { #expect(Slug.suggestion(for: text) == nil) }
}
