import YAML

extension Field {
    /// The key that keeps a record or some of its keys back.
    static var confidentialKey: String { "confidential" }

    /// `confidential`: `true` removes the record, a list of keys removes those. `RecordShape` sees to it.
    static var confidential: Field {
        Field(
            confidentialKey, "`true` removes the whole record from what is published, a list of keys removes those.",
            type: .confidential
        ) { _, _, _ in }
    }
}
