/// Notes what pages are made from while they are rendered, in numbers of its own.
///
/// Templates look nothing up themselves: contexts do, and note it. What is written again as it was kept
/// (``Fragments``) looks nothing up, so that what was noted when it was made is noted again.
public protocol Trace: AnyObject {
    /// Begins a part: what was noted before is noted again when it is met in this.
    ///
    /// - Returns: where the part begins, for ``numbers(since:)``.
    func begin() -> Int
    /// What was noted in a part that began at `start`.
    func numbers(since start: Int) -> ArraySlice<UInt32>
    /// Notes what was noted elsewhere.
    func note(_ numbers: ArraySlice<UInt32>)
}
