/// A template with all its partials, compiled for one type of root: what rendering needs and nothing else.
struct Program: Sendable {
    /// One step. A section's steps follow it directly; `end` is the step after them.
    ///
    /// Numbers alone, and not the functions themselves: to look at a step then counts no references.
    enum Step: Sendable {
        /// Writes bytes of `literals`.
        case literal(Range<Int>)
        /// Writes the indentation that the partials begun so far were indented by.
        case indentation
        /// Writes a value, with one of `writes`.
        case write(slot: Int, Int)
        /// Skips to `end` unless the answer of one of `tests` is `wanted`.
        case test(slot: Int, Int, wanted: Bool, end: Int)
        /// Runs up to `end` with `inner` set to each value behind `slot` in turn, as one of `enters` has them.
        case enter(slot: Int, Int, inner: Int, end: Int)
        /// Runs a partial, each of its lines indented by bytes of `literals` on top of what is indented already; nil
        /// for a partial within a line, which is not indented at all. How it is kept is one of `keeps`.
        case partial(Int, indentation: Range<Int>?, kept: Int?)
    }

    /// How what a partial writes is kept: its number among those of all templates, and what tells the values apart that
    /// it is about, by the slot that they are in.
    struct Kept: Sendable {
        let partial: Int
        let slot: Int
        let identity: @Sendable (Frame) -> UInt64?
    }

    // In a box each: in an array of their own, functions are stored as any value is, and to call one takes two steps more.
    struct Write: Sendable { let call: Accessor.Write }
    struct Test: Sendable { let call: Accessor.Test }
    struct Enter: Sendable { let call: Accessor.Enter }

    /// A partial as used with one scope; the first is the template itself.
    struct Part: Sendable {
        let name: String
        var steps: Range<Int>
    }

    var steps: [Step] = []
    var literals: [UInt8] = []
    var writes: [Write] = []
    var tests: [Test] = []
    var enters: [Enter] = []
    var keeps: [Kept] = []
    var parts: [Part] = []
    var slotCount = 0
}
