extension Baseline {
    /// The version of the file's format.
    public static let version = 1

    /// The baseline as a file: JSON, one key to a line, sorted, so that a change is one hunk of a diff.
    ///
    /// ```
    /// {
    ///   "version": 1,
    ///   "known": [
    ///     {
    ///       "rule": "single-origin",
    ///       "path": "content/articles/signals.md",
    ///       "words": "no-harm",
    ///       "message": "claim 'no-harm' is stated as fact and has one origin",
    ///       "reason": "the Pentagon is the only one who can count"
    ///     }
    ///   ]
    /// }
    /// ```
    public func json() -> String {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.number("version", Self.version)
            json.array("known") { json in
                for entry in entries {
                    json.object { json in
                        json.string("rule", entry.rule)
                        if let path = entry.path { json.string("path", path) }
                        json.string("words", entry.words)
                        json.string("message", entry.message)
                        json.string("reason", entry.reason)
                    }
                }
            }
        }
        return json.text + "\n"
    }
}
