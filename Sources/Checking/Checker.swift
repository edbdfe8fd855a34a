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
    private let archive: ArchivedTexts
    private let answers: [String: LinkAnswer]
    private let jobs: Int

    /// - Parameters:
    ///   - archive: every archived text that a source of the site names.
    ///   - answers: what came of asking for `ExternalAddresses.all`, by address; empty where nobody asked.
    ///   - jobs: how many threads ask; the result does not depend on it.
    public init(
        _ linked: LinkedSite, read: ReadSite, archive: ArchivedTexts, answers: [String: LinkAnswer] = [:], jobs: Int
    ) {
        self.linked = linked
        self.read = read
        self.archive = archive
        self.answers = answers
        self.jobs = max(1, jobs)
    }

    /// Everything found while reading, linking and checking, sorted.
    public func check() -> [Diagnostic] {
        var reader = PolicyReader(read)
        let policy = reader.policy()
        let site = CheckedSite(linked, read: read, archive: archive, answers: answers, policy: policy.value, jobs: jobs)
        let found = Survey(site, RuleBook.rules, policy: policy.value).run(jobs: jobs)
        return (policy.value.regrade(linked.diagnostics) + policy.diagnostics + found).sorted()
    }
}
