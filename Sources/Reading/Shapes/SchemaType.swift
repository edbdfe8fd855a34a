/// The type of a value as the format's description has it.
indirect enum SchemaType: Sendable {
    /// Free words, which may be secret.
    case text
    /// An address.
    case address
    /// A decimal number.
    case number
    /// A whole number from 1.
    case count
    /// `true` or `false`.
    case flag
    /// A whole day, `YYYY-MM-DD`.
    case day
    /// A date as the record knows it.
    case when
    /// The numbers of a date in CSL-JSON, of which none says anything alone.
    case dateParts
    /// A word of a closed list.
    case words([String])
    /// The id of a record of one of these kinds, or one of the words.
    case id(of: [RecordKind], orWords: [String] = [])
    /// A value, or a list of such values.
    case many(SchemaType)
    /// A mapping with these keys; a bare value stands for its first key.
    case record(named: String)
    /// A mapping from ids to such records.
    case records(named: String)
    /// A mapping from free keys to values.
    case mapping(SchemaType)
    /// Either of the two.
    case either(SchemaType, SchemaType)
    /// `true`, or the list of keys that it stands for.
    case confidential
}
