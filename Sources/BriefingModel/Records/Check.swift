/// What the desk did to check a claim, and what came of it.
public struct Check: Sendable {
    public var date: When
    public var how: String
    public var by: String?
    public var result: String?

    public init(date: When, how: String, by: String? = nil, result: String? = nil) {
        self.date = date
        self.how = how
        self.by = by
        self.result = result
    }
}
