/// Who ultimately knew what a claim asserts: between `minimum` and `maximum` independent origins
/// (prov:hadPrimarySource).
public struct OriginRange: Hashable, Sendable {
    /// One end of a way by which the claim reached us.
    public struct End: Hashable, Comparable, Sendable {
        public enum Agent: Hashable, Sendable {
            case speaker(Ref<Speaker>)
            case source(Ref<Source>)
        }

        public var agent: Agent
        /// Ends of one number are certainly the same origin.
        public var certainly: Int32
        /// Ends of one number may be the same origin.
        public var possibly: Int32
        /// Whether some attribution ties the claim to it more firmly than by inference.
        public var isFirm: Bool

        public static func < (a: End, b: End) -> Bool {
            (a.certainly, a.order) < (b.certainly, b.order)
        }

        private var order: Int64 {
            switch agent {
            case .speaker(let ref): Int64(ref.row)
            case .source(let ref): Int64(ref.row) + Int64(Int32.max)
            }
        }
    }

    /// The ends left if everything that may be the same origin were, and what is only inferred were not.
    public var minimum: Int
    /// The ends that are certainly not the same origin's.
    public var maximum: Int
    /// The ends themselves, in a total order.
    public var ends: [End]

    public init(minimum: Int, maximum: Int, ends: [End]) {
        self.minimum = minimum
        self.maximum = maximum
        self.ends = ends
    }
}
