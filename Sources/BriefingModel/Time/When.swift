import EDTF

/// A date as the record knows it: EDTF, an IANA zone, the original phrase, a clock window, and how sure we are.
///
/// EDTF cannot say a time of day inside an interval nor an uncertain time; `phrase` and `clock` do.
public struct When: Hashable, Sendable {
    public var edtf: EDTF
    /// The IANA name of the zone that the date is told in; nil where neither it, its record, its article nor
    /// the site names one.
    public var zone: String?
    /// How sure we are of the zone.
    public var zoneBasis: DateBasis
    /// The words of the record: "early Wednesday local time".
    public var phrase: String?
    @Aside public var clock: ClockWindow?
    /// How sure we are of the date.
    public var basis: DateBasis
    /// The instants between which it lies.
    public var span: Span

    public init(
        _ edtf: EDTF, zone: String? = nil, zoneBasis: DateBasis = .stated, phrase: String? = nil,
        clock: ClockWindow? = nil, basis: DateBasis = .stated, span: Span
    ) {
        self.edtf = edtf
        self.zone = zone
        self.zoneBasis = zoneBasis
        self.phrase = phrase
        self.clock = clock
        self.basis = basis
        self.span = span
    }
}
