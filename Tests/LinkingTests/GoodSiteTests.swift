import Testing

/// Every folder of `Tests/Sites/good` is a small site without a mistake.
@Suite struct GoodSiteTests {
    @Test(arguments: FixtureSite.names(in: "good"))
    func hasNoError(name: String) throws {
        let site = try FixtureSite("good/\(name)")
        #expect(!site.linked.diagnostics.contains { $0.severity == .error }, "\(site.printed)")
    }

    /// Warnings and notes are for what a site does on purpose.
    @Test(arguments: FixtureSite.names(in: "good").filter { !["confidential", "former-ids"].contains($0) })
    func hasNothingToSay(name: String) throws {
        #expect(try FixtureSite("good/\(name)").printed == "")
    }
}
