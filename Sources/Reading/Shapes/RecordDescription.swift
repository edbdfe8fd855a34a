/// A record's declaration without the means to decode it: what documentation and the secret scanner need.
struct RecordDescription: Sendable {
    struct Field: Sendable {
        let key: String
        let doc: String
        let type: SchemaType
        let isRequired: Bool
        let isPrivate: Bool
    }

    let name: String
    let doc: String
    let fields: [Field]

    /// The type of the value of `key`; nil for an unknown key.
    func type(of key: String) -> SchemaType? {
        fields.first { $0.key == key }?.type
    }
}

extension String {
    /// A record's name as a fragment of an address: `embedded-claim`.
    var fragment: String { replacing(" ", with: "-") }
}
