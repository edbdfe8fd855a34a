/// A template with all its partials, compiled for one type of root: what rendering needs and nothing else.
struct Program: Sendable {
    /// One step. A section's steps follow it directly; `end` is the step after them.
    enum Step: Sendable {
        /// Writes bytes of `literals`.
        case literal(Range<Int>)
        /// Writes the indentation that the partials begun so far were indented by.
        case indentation
        /// Writes a value.
        case write(slot: Int, Accessor.Write)
        /// Skips to `end` unless the answer is `wanted`.
        case test(slot: Int, Accessor.Test, wanted: Bool, end: Int)
        /// Runs up to `end` with `inner` set to each value behind `slot` in turn.
        case enter(slot: Int, Accessor.Enter, inner: Int, end: Int)
        /// Runs a partial, each of its lines indented by bytes of `literals` on top of what is indented already; nil
        /// for a partial within a line, which is not indented at all.
        case partial(Int, indentation: Range<Int>?, kept: Kept?)
    }

    /// How what a partial writes is kept: its number among those of all templates, and what tells the values apart that
    /// it is about, by the slot that they are in.
    struct Kept: Sendable {
        let partial: Int
        let slot: Int
        let identity: @Sendable (Frame) -> UInt64?
    }

    /// A partial as used with one scope; the first is the template itself.
    struct Part: Sendable {
        let name: String
        var steps: Range<Int>
    }

    var steps: [Step] = []
    var literals: [UInt8] = []
    var parts: [Part] = []
    var slotCount = 0
}
