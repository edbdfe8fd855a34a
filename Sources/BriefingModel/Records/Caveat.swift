import Diagnostics

/// What those who assert a claim say is still unsettled about it.
public struct Caveat: Sendable {
    public var declared: Place
    public var text: String
    /// When an answer is due.
    public var due: When?
    /// The claim that settles it.
    public var closedBy: Ref<Claim>?

    public init(declared: Place, text: String, due: When? = nil, closedBy: Ref<Claim>? = nil) {
        self.declared = declared
        self.text = text
        self.due = due
        self.closedBy = closedBy
    }
}
