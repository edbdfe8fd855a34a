import BriefingModel
import Diagnostics
import Dispatch
import Linking
import Reading
import Synchronization

/// Asks every rule of a linked site, and gives all that was found since its files were read one order and the
/// severities of the site's policy.
///
/// A pure function of its input: what it returns depends neither on the number of threads nor on a clock.
public struct Checker: Sendable {
    private let linked: LinkedSite
    private let read: ReadSite
    private let jobs: Int

    /// - Parameter jobs: how many threads ask; the result does not depend on it.
    public init(_ linked: LinkedSite, read: ReadSite, jobs: Int) {
        self.linked = linked
        self.read = read
        self.jobs = max(1, jobs)
    }

    /// Everything found while reading, linking and checking, sorted.
    public func check() -> [Diagnostic] {
        var reader = PolicyReader(read)
        let policy = reader.policy()
        let site = CheckedSite(linked, read: read, policy: policy.value)
        let found = Survey(site, RuleBook.rules, policy: policy.value).run(jobs: jobs)
        return (policy.value.regrade(linked.diagnostics) + policy.diagnostics + found).sorted()
    }
}
