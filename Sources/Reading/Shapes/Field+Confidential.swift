import YAML

extension Field {
    /// `confidential`: `true` removes the record, a list of keys removes those. `RecordShape` sees to it.
    static var confidential: Field {
        Field(
            "confidential", "`true` removes the whole record from what is published, a list of keys removes those.",
            type: .confidential
        ) { _, _, _ in }
    }
}
