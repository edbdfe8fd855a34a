extension Example {
    /// A claim of a ministry whose statement is archived.
    ///
    /// - Parameters:
    ///   - keys: the claim's keys from `mode` on, without indentation.
    ///   - via: the source that it names: `statement`, or the `address` of its minister.
    ///   - withAddress: whether the address is archived, too.
    static func archived(_ keys: String, via: String = "statement", withAddress: Bool = false) -> Example {
        let lines = keys.split(separator: "\n").map { "    \($0)\n" }.joined()
        return Example(
            """
            speakers:
              ministry: {name: Ministry of Foreign Affairs, kind: government}
            claims:
              concern:
                text: The ministry fears that the conflict will grow.
                kind: evaluation
                by: ministry
                via: \(via)
            \(lines)---
            The ministry [fears a wider conflict](claim:concern).
            """,
            with: withAddress
                ? [File("sources.yml", statement.source + address.source), statement.file, address.file]
                : [File("sources.yml", statement.source), statement.file])
    }

    private static let statement = (
        source: """
        statement:
          title: Statement on the strike
          URL: https://example.org/statement
          archived-text: archive/statement.txt
          sha256: 4fb36dd2b0c0ecf817eb2d642559738bed71521b91c594e861025c6de0e6df61

        """,
        file: File(
            "../archive/statement.txt",
            """
            We are deeply concerned about the rising tension. All sides should show restraint, in word
            and in deed, and avoid any step that leads to war. The channel is open.

            """)
    )

    private static let address = (
        source: """
        address:
          title: Address to the nation
          URL: https://example.org/address
          archived-text: archive/address.txt
          sha256: 08b609d202e2d2538cae0d572c53a8dcc2b2bbe98d719a3962bf7ec1f4f4c35a

        """,
        file: File(
            "../archive/address.txt",
            """
            Tonight I ask for calm. Nobody wants this war, and nobody will gain from it.

            """)
    )
}
