import Testing

@testable import Checking

/// Links, images and headings that keep a reader out.
@Suite struct ProseRuleTests {
    private func words(_ rule: String, _ prose: String) throws -> [String] {
        let site = try ExampleSite(
            Example(
                "claims: {a: {text: A., by: us}}\n---\n\(prose)\n",
                with: [
                    .init("articles/map.svg", "<svg/>"),
                    .init("speakers/us.md", "---\nname: Us\nkind: organization\n---\n## Us\n"),
                ]))
        return site.words(at: rule)
    }

    @Test(arguments: [
        ("Read it [here](https://a.example).", ["here"]), ("[Click here!](https://a.example)", ["Click here!"]),
        ("[Read  more →](https://a.example)", ["Read  more →"]), ("[*this*](speaker:us)", ["*this*"]),
        ("[Link][x]\n\n[x]: https://a.example", ["Link"]), ("[here](claim:a)", []),
        ("[the link between](https://a.example)", []),
        ("[Here be dragons](https://a.example)", []), ("<https://a.example/here>", []), ("![here](map.svg)", []),
        ("[2020](https://a.example)", []), ("[![here](map.svg)](https://a.example)", []),
    ])
    func linkText(prose: String, expected: [String]) throws {
        #expect(try words("link-text-says-nothing", prose) == expected)
    }

    @Test(arguments: [
        ("![](map.svg)", ["![](map.svg)"]), ("![ ](map.svg)", ["![ ](map.svg)"]), ("![Map](map.svg)", []),
        ("[![](map.svg)](map.svg)", ["![](map.svg)"]), ("`![](map.svg)`", []),
    ])
    func images(prose: String, expected: [String]) throws {
        #expect(try words("image-without-text", prose) == expected)
    }

    @Test(arguments: [
        ("## A\n\n### B\n\n## C", []), ("### A", ["### A"]), ("## A\n\n#### B", ["#### B"]),
        ("## A\n\n### B\n\n#### C\n\n## D\n\n### E", []), ("A\n---\n\n#### B", ["#### B"]),
        ("## A\n\n#### B\n\n#### C", ["#### B"]), ("# A\n\n### B", ["### B"]), ("No headings.", []),
    ])
    func headings(prose: String, expected: [String]) throws {
        #expect(try words("heading-jump", prose) == expected)
    }

    @Test(arguments: [
        ("It is [over](claim: a).", ["(claim: a"]), ("It is [over](claim:a.", ["(claim:a"]),
        ("It is [over] (claim:a).", ["(claim:a"]), ("It is (over)[claim:a].", ["[claim:a"]),
        ("It is over (claim:a).", ["(claim:a"]), ("It is [over]( claim:a b).", ["( claim:a"]),
        ("It is [over](claim:\na b).", ["(claim:\na"]),
        ("[Us](speaker:us), [the war](event: war) and", ["(event: war"]),
        ("It is [over](claim:a).", []), ("It is over (source: an aide).", []), ("`[over](claim: a)`", []),
        ("It is \\[over\\](claim: a).", []), ("    [over](claim: a)", []), ("One claim: it is over.", []),
        ("He said [sic] (source: an aide).", []),
    ])
    func references(prose: String, expected: [String]) throws {
        #expect(try words("reference-as-text", prose) == expected)
    }

    @Test func titles() throws {
        #expect(try words("second-title", "# A\n\n## B") == ["# A"])
        #expect(try words("second-title", "A\n=\n") == ["A\n="])
        #expect(try words("second-title", "## A") == [])
    }

    @Test func profilesAreRead() throws {
        let site = try ExampleSite(
            Example(files: [
                .init(
                    "speakers/m.md", "---\nname: M\n---\n#### Deep\n\n[here](https://a.example) ![](../assets/a.svg)\n"),
                .init("assets/a.svg", "<svg/>"),
            ]))
        #expect(site.rules(of: .hygiene) == ["heading-jump", "link-text-says-nothing", "image-without-text"])
    }
}
