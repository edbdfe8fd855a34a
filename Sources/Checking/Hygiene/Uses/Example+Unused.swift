extension Example {
    /// A sound article, with records that nothing in it may use.
    ///
    /// - Parameter record: further lines of the front matter.
    /// - Parameter prose: a further sentence.
    static func leftOver(_ records: String, prose: String = "") -> Example {
        Example(
            """
            speakers:
              ministry: {name: Ministry of Defence, kind: government}\(inserted("speakers", of: records))
            sources:
              statement: {title: Statement on the strike, URL: "https://example.org/statement"}\(inserted("sources", of: records))
            claims:
              no-harm: {text: No American was hurt., by: ministry, via: statement}\(inserted("claims", of: records))
            \(records.hasPrefix("events:") ? records + "\n" : "")---
            The ministry said that [no American was hurt](claim:no-harm).\(prose.isEmpty ? "" : "\n" + prose)
            """)
    }

    /// What `records` has under a key that the article has as well.
    private static func inserted(_ key: String, of records: String) -> String {
        records.hasPrefix("\(key):\n") ? "\n" + records.dropFirst(key.count + 2) : ""
    }
}
