import JSON

extension JSONWriter {
    /// A writer of reports: they are looked at in terminals, so whatever could deceive there is escaped.
    ///
    /// - Parameter isIndented: whether every value stands on a line of its own, for files that people edit.
    static func report(isIndented: Bool = false) -> JSONWriter {
        JSONWriter(isIndented: isIndented, escaping: "\u{7F}", others: VisibleText.isUnsafe)
    }

    /// An object with nothing but a `text`, as SARIF writes every message.
    mutating func message(_ name: String, _ text: String) {
        object(name) { $0.string("text", text) }
    }
}
